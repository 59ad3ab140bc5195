import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf, askingFor, type PlainAddress } from '../../addresses/index.ts'
import { isQuickCheckDone } from '../../domain/checklist/answers.ts'
import { documentIds, staffMeetingSheetIds } from '../../report/index.ts'
import { type StepId, stepIds } from '../../schema/stepId.ts'
import type { Searchable } from '../../search/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'

/** What can be looked for, in the order it is shown. */
export const kinds = [
  ...(['page', 'question', 'law', 'request', 'risk', 'proposal', 'guideline', 'document', 'word', 'help'] as const),
]
export type Kind = (typeof kinds)[number]

/** Something that can be found: where it leads, and a line on what it is. */
export type Thing = Searchable & { readonly kind: Kind; readonly to: string; readonly line: string }

/** Pages that a person goes to by themselves; their names and what one does there are words of the search. */
const pages = [
  ...(['quickCheck', 'standing', 'overview', 'followUp', 'checklist', 'systems', 'riskAnalyses'] as const),
  ...(['guidelines', 'training', 'rights', 'log', 'compare', 'staffMeetings', 'actions', 'plan', 'review'] as const),
  ...(['afterMeeting', 'documents', 'myData', 'whatIsAi'] as const),
  ...(['wordList', 'help', 'sources', 'about', 'accessibility'] as const),
] satisfies readonly PlainAddress[]

/** All that the search goes through, in the app's language. What a person has written is not among it. */
export function useSearchables(): readonly Thing[] {
  const [fromContent, fromWords] = [useThingsOfContent(), useThingsOfWords()]
  return useMemo(() => [...fromWords, ...fromContent], [fromContent, fromWords])
}

const stepOf = (id: StepId) => addressOf('step', { number: stepIds.indexOf(id) + 1 })

function useThingsOfContent(): readonly Thing[] {
  const [{ steps }, { hooks }, { requests }] = [useContent('checklist'), useContent('law'), useContent('rights')]
  const [{ groups }, guidelines, { terms }] = [useContent('risks'), useContent('guidelines'), useContent('words')]
  return useMemo(() => {
    const questions = steps.flatMap((step) => step.questions.map((question) => ({ step, question })))
    const risks = groups.flatMap((group) => group.risks.map((risk) => ({ group, risk })))
    return [
      ...questions.map(({ step, question }) =>
        thing('question', question.id, askingFor(stepOf(step.id), question.id), {
          ...{ title: question.text, line: question.label },
          more: [question.why, question.example, question.where, step.title],
        }),
      ),
      ...hooks.map((hook) =>
        thing('law', hook.id, askingFor(addressOf('rights'), hook.id), { title: hook.cite, line: hook.gives }),
      ),
      ...requests.map(({ id, title, asks, body }) =>
        thing('request', id, askingFor(addressOf('rights'), id), {
          title,
          line: asks[0] ?? '',
          more: [...asks, ...body],
        }),
      ),
      ...risks.map(({ group, risk }) =>
        thing('risk', risk.id, addressOf('riskAnalyses'), {
          ...{ title: risk.title, line: risk.signs[0] ?? '', more: [risk.who, group.title, ...risk.signs] },
        }),
      ),
      ...questions.flatMap(({ step, question }) =>
        [...question.measures, ...question.ownMeasures].map(({ id, what }) =>
          thing('proposal', id, askingFor(stepOf(step.id), question.id), { title: what, line: question.label }),
        ),
      ),
      ...risks.flatMap(({ risk }) =>
        risk.measures.map(({ id, what }) =>
          thing('proposal', id, addressOf('riskAnalyses'), { title: what, line: risk.title }),
        ),
      ),
      ...guidelines.flatMap(({ elements }) =>
        elements.map(({ id, title, test, wording }) =>
          thing('guideline', id, addressOf('guidelines'), { title, line: test, more: [wording] }),
        ),
      ),
      ...terms.map(({ id, term, meaning, example, forms }) =>
        thing('word', id, askingFor(addressOf('wordList'), id), {
          title: term,
          line: meaning,
          more: [example, ...forms],
        }),
      ),
    ]
  }, [steps, hooks, requests, groups, guidelines, terms])
}

function useThingsOfWords(): readonly Thing[] {
  const { t } = useTranslation(['search', 'documents', 'about'])
  const isQuickDone = isQuickCheckDone(useContent('checklist'), useAnswers())
  return useMemo(
    () => [
      // Once the quick check is done, what it said is offered in its place.
      ...pages
        .filter((name) => name !== (isQuickDone ? 'quickCheck' : 'standing'))
        .map((name) =>
          thing('page', name, addressOf(name), { title: t(`pages.${name}.name`), line: t(`pages.${name}.text`) }),
        ),
      ...documentIds.map((id) =>
        thing('document', id, whereMade(id), {
          ...{ title: t(`documents:list.${id}.name`), line: t(`documents:list.${id}.purpose`) },
        }),
      ),
      ...Object.entries(t('about:help', { returnObjects: true })).flatMap(([topic, words]) =>
        typeof words === 'string'
          ? []
          : thing('help', topic, askingFor(addressOf('help'), topic), {
              ...{ title: words.title, line: words.text[0] ?? '', more: words.text },
            }),
      ),
    ],
    [t, isQuickDone],
  )
}

/** The page that a document is made on. */
const whereMade = (id: (typeof documentIds)[number]) =>
  addressOf(
    staffMeetingSheetIds.some((sheet) => sheet === id) || id === 'minutes'
      ? 'staffMeetings'
      : id === 'plan'
        ? 'plan'
        : 'documents',
  )

type Words = { readonly title: string; readonly line: string; readonly more?: readonly string[] }

const thing = (kind: Kind, id: string, to: string, { title, line, more = [] }: Words): Thing => ({
  ...{ kind, to, title, line },
  id: `${kind}/${id}`,
  text: [line, ...more].join(' '),
})
