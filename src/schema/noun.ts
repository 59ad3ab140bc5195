import type * as v from 'valibot'

/** What stands at every noun: where it belongs, what of it are a person's words, and how it is counted and merged. */
export type Noun<T> = {
  /**
   * Every field that names another record: the kind that must be there for this one to have a place ('workplace', …),
   * 'loose' for one that may be gone, 'content' for an id of the content.
   */
  readonly refs: { readonly [F in RefField<T>]: ParentKind | 'loose' | 'content' }
  /** Every field that holds any text, by its path (`*` for each of a list), and when a person's words in it leave. */
  readonly texts: { readonly [P in TextPath<T>]: Leaves }
  /** Whether what is no text of it may be handed over; kept in the browser and in the work file is every field of every noun. */
  readonly handsOver: HandsOver
  /** What stands in a field until a person fills it in; what has none is given when the record is made. */
  readonly blank: { readonly [F in keyof T]?: T[F] extends readonly (infer M)[] ? readonly M[] : T[F] }
  /** What a person is told they have; parts of another record are counted with it. */
  readonly counted: Counted | 'with-its-parent'
  /** Fields that name it together: two records with the same are one thing. */
  readonly oneFor?: readonly (keyof T & string)[]
  /** Lists whose members are told apart by a field of their own, so that two hands can change two of them at once. */
  readonly lists?: { readonly [F in keyof T & string]?: string }
  /** Fields that do not go along where it is handed over as what a part of the work hangs on; each may be missing. */
  readonly stays?: readonly (keyof T & string)[]
  /** The field that names within what its `rank` tells its place: no two there have the same. */
  readonly rankedIn?: keyof T & string
  /** How a field that two hands changed at once comes together, by its path, where its value does not say. */
  readonly merge?: Readonly<Record<string, Merge>>
  /** Paths that are changed as one when two files are put together: half of one makes no sense with half of the other. */
  readonly together?: readonly (readonly string[])[]
  /** What makes two that were made apart look like one and the same thing, so that a person is asked. */
  readonly alike?: Alike
  /** True for what no removal in another file takes away while its workplace is there. */
  readonly outlivesRemoval?: boolean
}

/** Fields that say the same in both, and a day that lies near in both. */
export type Alike = {
  readonly by: readonly string[]
  readonly near?: { readonly field: string; readonly days: number }
}

/** The same for whoever asks by kind and does not know the fields. */
export type NounRules = {
  readonly refs: Readonly<Record<string, ParentKind | 'loose' | 'content'>>
  readonly texts: Readonly<Record<string, Leaves>>
  readonly handsOver: HandsOver
  readonly blank: Readonly<Record<string, unknown>>
  readonly counted: Counted | 'with-its-parent'
  readonly oneFor?: readonly string[]
  readonly lists?: Readonly<Record<string, string>>
  readonly stays?: readonly string[]
  readonly rankedIn?: string
  readonly merge?: Readonly<Record<string, Merge>>
  readonly together?: readonly (readonly string[])[]
  readonly alike?: Alike
  readonly outlivesRemoval?: boolean
}

/** The kinds that others hang on. */
export type ParentKind = 'workplace' | 'round' | 'risk-analysis' | 'role-group' | 'staff-meeting'

/** When a text leaves: with its document, only when ticked in the plan, never; 'no-words' for what no person writes. */
export type Leaves = 'always' | 'never' | 'no-words' | Ticked

/** 'documents': in those for others; 'own-file': as a file of its own, made of what was ticked; 'never'. */
export type HandsOver = 'documents' | 'own-file' | 'never'

/** In which list of the plan it is ticked, and by which field of its record; `only`: what else must be so for it to be shown. */
export type Ticked = {
  readonly tickedIn: 'notes' | 'evidence' | 'outcomeNotes'
  readonly by: 'questionId' | 'id'
  readonly only?: { readonly field: 'choice'; readonly is: 'partly' }
}

/**
 * 'sum': each hand's more or less counts; 'latest': the greater moment. Of two files: 'ask' the person, also where it is words;
 * 'later': one of them stands and nobody is asked; 'handed': as a meeting that is handed over (`docs/rules/suppression.md`).
 */
export type Merge = 'sum' | 'latest' | 'ask' | 'later' | 'handed'

export type Counted =
  | 'workplaces'
  | 'rounds'
  | 'answers'
  | 'actions'
  | 'plans'
  | 'systems'
  | 'employerAnswers'
  | 'letters'
  | 'guidelines'
  | 'roleGroups'
  | 'trainingPlans'
  | 'trainingRows'
  | 'riskAnalyses'
  | 'risks'
  | 'opportunities'
  | 'logNotes'
  | 'events'
  | 'goodExamples'
  | 'staffMeetings'
  | 'toldCounts'

/** The fields that name another record, by how they are called. */
type RefField<T> = Extract<Exclude<keyof T, 'id'>, `${string}Id`>

/** Where any text can stand; ids are none, nor is what a rule of its own has given a brand or a list of words. */
export type TextPath<T, At extends string = ''> = T extends string
  ? string extends T
    ? At
    : never
  : T extends readonly (infer Member)[]
    ? TextPath<Member, `${At}.*`>
    : T extends object
      ? {
          [F in keyof T & string]: F extends 'id' | 'kind' | `${string}Id`
            ? never
            : TextPath<T[F], At extends '' ? F : `${At}.${F}`>
        }[keyof T & string]
      : never

/** What leads nowhere: fields and paths that the records do not have. */
type NothingElse<N extends { readonly refs: object; readonly texts: object }, T> = {
  readonly refs: { readonly [F in Exclude<keyof N['refs'], RefField<T>>]: never }
  readonly texts: { readonly [P in Exclude<keyof N['texts'], TextPath<T>>]: never }
}

/** A noun: its schema and what follows from it. What is missing, or is no part of it, is a type error. */
export const noun = <S extends v.GenericSchema, const N extends Noun<v.InferOutput<S>>>(
  schema: S,
  rules: N & NothingElse<N, v.InferOutput<S>>,
) => ({
  schema,
  ...rules,
})

/** Words of one line: both kept in it would read as one name, so the person chooses. */
export const oneLine = (...paths: readonly string[]): Readonly<Record<string, Merge>> =>
  Object.fromEntries(paths.map((path) => [path, 'ask']))
/** What only says where somebody is at: of two, one stands. */
export const passing = (...paths: readonly string[]): Readonly<Record<string, Merge>> =>
  Object.fromEntries(paths.map((path) => [path, 'later']))
