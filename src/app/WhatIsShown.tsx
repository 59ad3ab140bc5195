import { useLocation } from 'react-router'
import { addressAt } from './addressAt.ts'
import { BeforeFirstEdit } from './BeforeFirstEdit.tsx'
import { EarlierRound } from './EarlierRound.tsx'
import { WorkplaceLine } from './WorkplaceLine.tsx'

/** Above every page: which workplace it is of where there are several, that an earlier round is shown, and what saving does. */
export function WhatIsShown() {
  const { pathname } = useLocation()
  return (
    <>
      <WorkplaceLine />
      <EarlierRound />
      <BeforeFirstEdit key={pathname} name={addressAt(pathname)} />
    </>
  )
}
