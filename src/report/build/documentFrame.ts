import { nextStep } from '../../domain/checklist/stepStatus.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import type { AnySection, Block, OwnSection, ReportModel, Section } from '../ReportModel.ts'
import { plain } from '../say/words.ts'
import { spreadTables } from './spreadTables.ts'

/** The workplace as the document calls it. */
export const nameIn = ({ workplaceName, t }: Pick<DocumentInput, 'workplaceName' | 't'>): string =>
  inOneLine(workplaceName) || t('documents:unnamed')

/** True while any step is neither done nor skipped: what is handed over then says that it is not finished. */
export const isUnfinished = ({ checklist, marks, answers }: DocumentInput): boolean =>
  nextStep(checklist.steps, marks, answers) !== undefined

type Said<S extends AnySection> = Pick<ReportModel, 'title' | 'subject'> & {
  readonly sections: readonly S[]
  /** What stands first at the top of each page. */
  readonly header: string
}

/** What all documents share: language, look, date and page numbers. */
export function frameDocument<S extends AnySection>(
  input: Pick<DocumentInput, 't' | 'language' | 'look' | 'today' | 'made' | 'fileName' | 'isExample'>,
  { title, subject, header, sections }: Said<S>,
): ReportModel & { readonly sections: readonly S[] } {
  const { t, language, look, today, made, fileName, isExample } = input
  const marked = isExample ? [t('documents:example'), header, today] : [header, today]
  return {
    ...{ title, subject, language, look, fileName, made },
    sections: spreadTables(sections, look),
    header: marked.join(' · '),
    pageOf: t('documents:pageOf'),
  }
}

/** A section of a document for one's own use. */
export const forOneself = (section: Section): OwnSection => ({ ...section, forOneself: true })

/** The section that a document of its own begins with: its title, one sentence on what it is, and what follows. */
export const firstSection = (id: string, title: string, lead: string, blocks: readonly Block[] = []): Section => ({
  id,
  fit: 'flow',
  starts: 'new-page',
  blocks: [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', style: 'lead', words: plain(lead) },
    ...blocks,
  ],
})
