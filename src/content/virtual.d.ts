declare module 'virtual:content' {
  /** Each part in each way to read, fetched when it is asked for. */
  const parts: import('./loadContent.ts').ContentParts
  export default parts
}
declare module 'virtual:content/version' {
  /** A short fingerprint of all content: two builds with the same words have the same. */
  const version: string
  export default version
}
