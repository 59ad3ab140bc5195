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
declare module 'virtual:content/rights/*' {
  const rights: import('../schema/content.ts').ContentIn['rights']
  export default rights
}
declare module 'virtual:content/survey/*' {
  const survey: import('../schema/content.ts').ContentIn['survey']
  export default survey
}
declare module 'virtual:content/sources/*' {
  const sources: import('../schema/content.ts').ContentIn['sources']
  export default sources
}
declare module 'virtual:content/about/*' {
  const about: import('../schema/content.ts').ContentIn['about']
  export default about
}
declare module 'virtual:content/examples/*' {
  const examples: import('../schema/content.ts').ContentIn['examples']
  export default examples
}
declare module 'virtual:content/risks/*' {
  const risks: import('../schema/content.ts').ContentIn['risks']
  export default risks
}
declare module 'virtual:content/guidelines/*' {
  const guidelines: import('../schema/content.ts').ContentIn['guidelines']
  export default guidelines
}
declare module 'virtual:content/training/*' {
  const training: import('../schema/content.ts').ContentIn['training']
  export default training
}
declare module 'virtual:content/words/*' {
  const words: import('../schema/content.ts').ContentIn['words']
  export default words
}
declare module 'virtual:content/search/*' {
  const search: import('../schema/content.ts').ContentIn['search']
  export default search
}
declare module 'virtual:content/version' {
  /** A short fingerprint of all content: two builds with the same words have the same. */
  const version: string
  export default version
}
