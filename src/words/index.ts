export { ExplainedTerms } from './ExplainedTerms.tsx'
export { ExplainedText } from './ExplainedText.tsx'
export { WordLinks } from './WordLinks.tsx'
