// What reads, writes, counts and removes kept work: fetched beside the start, which can be used without it where nothing is kept.
export { openBrowserStorage } from './browserStorage.ts'
export { whatIsKept } from './whatIsKept.ts'
export { wipeBrowserStorage } from './wipeBrowserStorage.ts'
