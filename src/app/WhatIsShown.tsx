import { useLocation } from 'react-router'
import { addressAt } from './addressAt.ts'
import { BeforeFirstEdit } from './BeforeFirstEdit.tsx'
import { CopyReminder } from './CopyReminder.tsx'
import { EarlierRound } from './EarlierRound.tsx'
import { WorkplaceLine } from './WorkplaceLine.tsx'

/** Above every page: which workplace it is of where there are several, that an earlier round is shown, what saving does, and when it is time for a copy. */
export function WhatIsShown() {
  const { pathname } = useLocation()
  return (
    <>
      <WorkplaceLine />
      <EarlierRound />
      <CopyReminder key={`copy ${pathname}`} name={addressAt(pathname)} />
      <BeforeFirstEdit key={pathname} name={addressAt(pathname)} />
    </>
  )
}
