declare module 'virtual:content/checklist/*' {
  const checklist: import('../schema/content.ts').ContentIn['checklist']
  export default checklist
}
declare module 'virtual:content/figures/*' {
  const figures: import('../schema/content.ts').ContentIn['figures']
  export default figures
}
declare module 'virtual:content/law/*' {
  const law: import('../schema/content.ts').ContentIn['law']
  export default law
}
declare module 'virtual:content/sources/*' {
  const sources: import('../schema/content.ts').ContentIn['sources']
  export default sources
}
declare module 'virtual:content/about/*' {
  const about: import('../schema/content.ts').ContentIn['about']
  export default about
}
declare module 'virtual:content/version' {
  /** A short fingerprint of all content: two builds with the same words have the same. */
  const version: string
  export default version
}
