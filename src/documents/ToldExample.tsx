import './toldExample.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { exampleTexts } from '../schema/goodExample.ts'
import { marked } from '../schema/language.ts'
import type { SharedExample } from '../schema/sharedExample.ts'
import { useFactWords } from './useFactWords.ts'

type ToldExampleProps = {
  readonly example: Omit<SharedExample, 'replyTo' | 'readiness'>
  /** How a text is drawn, where its words are marked. */
  readonly draw?: (text: string) => ReactNode
  /** Further rows. */
  readonly children?: ReactNode
}

/** An example as it stands in a file: what it tells, and what it is sorted by. */
export function ToldExample({ example, draw = (text) => text, children }: ToldExampleProps) {
  const { t } = useTranslation('examples')
  const factsOf = useFactWords()
  return (
    <dl className="told-example">
      {exampleTexts.map((name) => {
        const text = example.texts[name]
        return text === undefined ? null : (
          <div key={name}>
            <dt>{t(`text.${name}`)}</dt>
            <dd {...marked(example.language)}>{draw(text)}</dd>
          </div>
        )
      })}
      {factsOf(example).map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      {children}
    </dl>
  )
}
