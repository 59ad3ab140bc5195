import { asKept } from '../domain/texts/asWritten.ts'
import { changedRecords, changeTables } from '../records/change.ts'
import { edited } from '../records/edited.ts'
import { ownTextsOf, withText } from '../records/ownTexts.ts'
import type { AppRecord, Draft, OwnedKind, Tables } from '../schema/record.ts'
import type { RecordKind } from '../schema/recordKinds.ts'
import type { WorkStore } from './createWorkStore.ts'
import * as actions from './edits/actions.ts'
import * as answers from './edits/answers.ts'
import { isAway } from './edits/away.ts'
import * as calendar from './edits/calendar.ts'
import { type Done, done, type Editing, put } from './edits/editing.ts'
import * as employerAnswers from './edits/employerAnswers.ts'
import * as forGood from './edits/forGood.ts'
import * as handover from './edits/handover.ts'
import * as occasions from './edits/occasion.ts'
import * as owned from './edits/owned.ts'
import * as removing from './edits/removing.ts'
import * as rounds from './edits/rounds.ts'
import * as meetings from './edits/staffMeetings.ts'
import * as workplaces from './edits/workplaces.ts'
import { shownIn } from './shown.ts'

/** Every edit as a person makes it: what happened goes in, what it made comes back. */
export type WorkEdits = {
  readonly [E in keyof typeof edits]: (typeof edits)[E] extends (work: Editing, ...of: infer Of) => Done<infer Made>
    ? (...of: Of) => Made
    : never
} & Generic

/** Those whose types follow the kind they are asked for. */
type Generic = {
  /** Adds records of the workplace's own and gives their ids. */
  readonly addOwned: <K extends OwnedKind>(...drafts: readonly Draft<K>[]) => readonly string[]
  readonly changeOwned: <K extends OwnedKind>(kind: K, id: string, part: Partial<Draft<K>>) => void
  readonly fillIn: <K extends owned.OneOfAKind>(
    kind: K,
    part: owned.FilledIn<K>,
    of?: Parameters<typeof owned.fillIn>[3],
  ) => void
}

/** Other words at one place of a record, wherever that is. */
const mend = (work: Editing, kind: RecordKind, id: string, at: string, text: string): Done => {
  const record: AppRecord | undefined = work.tables[kind][id]
  return done(record && !isAway(work.tables, record) ? put(work, withText(record, at, text)) : work)
}

const { answer, clearAnswer, markStep, renameWorkplace, choosePlan } = answers
const { addActions, changeAction, dateAnswers, moveAction, propose, proposeFromRisk } = actions
const { giveOutDays } = calendar
const { addStaffMeeting, changeStaffMeeting, addPoint, putPointUnder, removePoint, setRehearsal } = meetings
const { vote, setVotes, comeOrGo, countOneMore, decide, takeOverDecisions, takeBackDecision } = meetings
const { chooseOccasion, nameComingSystem } = occasions
const { receive, takeBackAnswer, askAgain } = employerAnswers
const { takeOutForGood, removeWorkplaceForGood } = forGood
const { handOver, takeBack, takeIn } = handover
const { remove, removeSystem, restore } = removing
const { startRound, sameAsLast } = rounds
const { startWorkplace } = workplaces
const edits = {
  ...{ answer, clearAnswer, markStep, renameWorkplace, choosePlan, chooseOccasion, nameComingSystem },
  ...{ addActions, changeAction, dateAnswers, moveAction, propose, proposeFromRisk },
  ...{ addStaffMeeting, changeStaffMeeting, addPoint, putPointUnder, removePoint, setRehearsal },
  ...{ vote, setVotes, comeOrGo, countOneMore, decide, takeOverDecisions, takeBackDecision },
  ...{ receive, takeBackAnswer, askAgain },
  ...{ giveOutDays, handOver, takeBack, takeIn },
  ...{ takeOutForGood, removeWorkplaceForGood },
  ...{ remove, removeSystem, restore, mend, startRound, sameAsLast, startWorkplace },
}

/** Every part of a page that edits asks for them at each drawing, and gets the very same. */
const known = new WeakMap<WorkStore, WorkEdits>()

/** The edits of a store: each is one write, and stamps every field it changes. */
export function editsOf(store: WorkStore): WorkEdits {
  const made = known.get(store) ?? bind(store)
  known.set(store, made)
  return made
}

function bind(store: WorkStore): WorkEdits {
  const perform = <Made>(edit: (work: Editing) => Done<Made>): Made => performOn(store, edit)
  const bound = Object.fromEntries(
    Object.entries(edits).map(([name, edit]) => [
      name,
      // Each takes what it needs after the work; which that is, `WorkEdits` says.
      (...of: readonly never[]) =>
        perform((work) => (edit as (work: Editing, ...of: readonly never[]) => Done)(work, ...of)),
    ]),
  ) as unknown as Omit<WorkEdits, keyof Generic>
  return {
    ...bound,
    addOwned: (...drafts) => perform((work) => owned.addOwned(work, drafts)),
    changeOwned: (kind, id, part) => perform((work) => owned.changeOwned(work, kind, id, part)),
    fillIn: (kind, part, of) => perform((work) => owned.fillIn(work, kind, part, of)),
  }
}

function performOn<Made>(store: WorkStore, edit: (work: Editing) => Done<Made>): Made {
  const { tables, history, unread, shown, outside, gone, lettingGo } = store.getState()
  const { work: edits, made } = edit({ tables, shown, outside, gone })
  const work = { ...edits, tables: asTyped(tables, edits.tables) }
  // Whoever removes what is on the screen goes on with what is left.
  const isThere = work.shown.workplaceId === 'none' || work.shown.workplaceId in work.tables.workplace
  const shows = isThere ? work.shown : shownIn(work.tables, work.shown)
  const { put: written, removed } = changedRecords(tables, work.tables)
  const isEdit = written.length + removed.length > 0
  const isOther = shown.workplaceId !== 'none' && shows.workplaceId !== shown.workplaceId
  const { isForGood = false } = edits
  if (isEdit || isForGood || shows !== shown)
    store.setState({
      ...(isEdit ? edited({ tables, history, unread }, work.tables, outside) : {}),
      ...{ shown: shows, gone: work.gone, lettingGo: isForGood ? lettingGo + 1 : lettingGo },
      // Whoever begins a round or a workplace has chosen to see it, at the next start too.
      ...(shows.roundId === shown.roundId && !isOther ? {} : { chosen: shows }),
    })
  return made
}

/** The one door for what is typed, wherever it was: a text in which nothing can be seen is no text, and no character is half. */
function asTyped(before: Tables, after: Tables): Tables {
  const put = changedRecords(before, after).put.flatMap((record) => {
    const other = ownTextsOf(record).filter(({ text }) => text !== asKept(text))
    return other.length === 0 ? [] : [other.reduce((one, { at, text }) => withText(one, at, asKept(text)), record)]
  })
  return put.length === 0 ? after : changeTables(after, { put, removed: [] })
}
