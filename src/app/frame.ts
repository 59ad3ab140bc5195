/** What stands around a page of work, fetched with the first of them: the start page shows none of it. */
export { CopyReminder } from './CopyReminder.tsx'
export { PlaceNav } from './PlaceNav.tsx'
export { TabTitle } from './TabTitle.tsx'
export { TopLine } from './TopLine.tsx'
export { WhatIsShown } from './WhatIsShown.tsx'
