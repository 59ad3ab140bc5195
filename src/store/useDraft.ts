import { useCallback } from 'react'
import { isBlank } from '../domain/texts/asWritten.ts'
import { useWork, useWorkState } from './WorkProvider.tsx'

/** The forms that add something by its words. */
type DraftName =
  | 'action'
  | 'centre-theme'
  | 'measure'
  | 'risk'
  | 'role-group'
  | 'staff-meeting-question'
  | 'system'
  | 'workplace'

/**
 * What is typed in a form that adds, and not added yet. It is kept in this window from page to page, of each thing it is
 * added to (`to`) by itself; the browser asks before it is lost with the window.
 */
export function useDraft(name: DraftName, to = '') {
  const { store } = useWork()
  const key = `${name} ${to}`
  const text = useWorkState(({ drafts }) => drafts[key] ?? '')
  const type = useCallback((typed: string) => store.getState().draft(key, typed), [store, key])
  /** Takes the text out to be added; '' where nothing in it can be seen, which is then no draft either. */
  const take = () => {
    type('')
    return isBlank(text) ? '' : text.trim()
  }
  return { text, type, take }
}
