import { EarlierRound } from './EarlierRound.tsx'
import { WorkplaceLine } from './WorkplaceLine.tsx'

/** Above every page: which workplace it is of where there are several, and that an earlier round is shown. */
export const WhatIsShown = () => (
  <>
    <WorkplaceLine />
    <EarlierRound />
  </>
)
