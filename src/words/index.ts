export { ExplainedTerms } from './ExplainedTerms.tsx'
export { ExplainedText } from './ExplainedText.tsx'
export { Meaning } from './Meaning.tsx'
export { WordLinks } from './WordLinks.tsx'
