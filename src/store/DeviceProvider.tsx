import { createContext, use } from 'react'
import type { Kept } from '../schema/keptHere.ts'
import type { Language, Reading } from '../schema/language.ts'
import type { Asking } from '../schema/preferences.ts'
import type { RestorePoints } from '../schema/restorePoint.ts'
import type { SaveStatus } from '../schema/saveStatus.ts'

export type Look = 'light' | 'dark' | 'as-computer'

/** What the pages may know of and ask from this browser; the rooms that touch it stay out of the pages. */
export type Device = {
  readonly language: Language
  /** The words on the screen: the language's own, or easier ones where there are some. */
  readonly reading: Reading
  readonly chooseLanguage: (reading: Reading) => void
  readonly look: Look
  readonly chooseLook: (look: Look) => void
  /** How questions and topics are shown; undefined where nobody has chosen. */
  readonly atATime: 'one' | 'all' | undefined
  readonly chooseAtATime: (atATime: 'one' | 'all') => void
  /**
   * Where work is kept. 'not-asked' keeps it here until the person says otherwise; 'refused': the browser keeps nothing;
   * 'unreadable': what was kept cannot be read and is left alone until the person decides; 'wiped': this tab keeps no more;
   * 'silent': the browser's storage has not answered within a fair time, so nothing is kept here; 'single-file': the edition in
   * one file keeps nothing, since every page opened from a disk could read it.
   */
  readonly keep: 'not-asked' | 'here' | 'file-only' | 'refused' | 'unreadable' | 'wiped' | 'silent' | 'single-file'
  /** 'file-only' also removes what was kept here; 'here' writes down what is on the screen in place of what was kept. */
  readonly chooseKeep: (keep: 'here' | 'file-only') => Promise<void>
  /** In which role, about what and for which system the person asked last. Kept where work is kept, and in no file. */
  readonly asking: Asking
  readonly ask: (part: Asking) => void
  /** How the work was before; none where nothing is kept here. Rejects when what keeps it could not be fetched. */
  readonly points: (() => Promise<RestorePoints>) | undefined
  /** When a copy was last saved to a file; undefined when never. */
  readonly copiedAt: Date | undefined
  readonly noteCopied: () => void
  /** No reminder of a copy before then. */
  readonly remindFrom: Date | undefined
  readonly choseToBeReminded: (from: Date) => void
  /** Whether it has been told, before the first edit, what saving does in this browser. */
  readonly isTold: boolean
  readonly noteTold: () => void
  /** What the browser kept but the app cannot read, for saving it to a file. */
  readonly unreadable: { readonly reason: 'too-new' | 'damaged' | 'part-missing'; readonly raw: string } | undefined
  /** How much of each thing this browser keeps; rejects where what counts it could not be fetched. */
  readonly whatIsKept: () => Promise<Kept>
  /** Removes everything kept in this browser, and what is on the screen. */
  readonly wipe: () => Promise<void>
  /** A short fingerprint of the content the app was built with. */
  readonly contentVersion: string
}

const DeviceContext = createContext<Device | null>(null)

export const DeviceProvider = DeviceContext

const SaveStatusContext = createContext<SaveStatus | null>(null)

/** Apart from the rest: it changes twice with every edit, and only a few parts of the screen show it. */
export const SaveStatusProvider = SaveStatusContext

export function useSaveStatus(): SaveStatus {
  const saveStatus = use(SaveStatusContext)
  if (!saveStatus) throw new Error('A page was drawn outside SaveStatusProvider')
  return saveStatus
}

export function useDevice(): Device {
  const device = use(DeviceContext)
  if (!device) throw new Error('A page was drawn outside DeviceProvider')
  return device
}
