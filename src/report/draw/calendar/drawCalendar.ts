import ICAL from 'ical.js'
import { addDays } from '../../../domain/days/isoDay.ts'
import type { IsoDate } from '../../../schema/isoDate.ts'
import type { Language } from '../../../schema/language.ts'
import type { CalendarEvent } from '../../CalendarEvent.ts'

type Options = {
  /** ISO instant. Of two files, calendars keep the events of the one made later. */
  readonly made: string
  readonly language: Language
  /** What a calendar program may call the whole. */
  readonly name: string
}

/** jCal, the form of iCalendar that the library writes (RFC 7265). */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
]
type Component = readonly [name: string, properties: readonly Property[], parts: readonly Component[]]

/** At nine in the morning seven days before the day begins, and one day before. */
const REMINDERS = ['-P6DT15H', '-PT15H']
const MINUTE = 60_000

// A line holds 75 octets (RFC 5545, 3.1); the library does not count the space that begins a continued one.
ICAL.foldLength = 74

/**
 * An iCalendar file (RFC 5545) with the events as all-day dates; the same input gives the same text. There is at least
 * one event: a calendar without any is no valid file. It names no METHOD: PUBLISH asks for an organizer (RFC 5546, 3.2.1),
 * and that is a person.
 */
export function drawCalendar(events: readonly CalendarEvent[], options: Options): string {
  const properties: readonly Property[] = [
    text('version', '2.0'),
    text('prodid', `-//Lageskoll AI//Calendar//${options.language.toUpperCase()}`),
    text('calscale', 'GREGORIAN'),
    text('x-wr-calname', options.name),
  ]
  return ICAL.stringify(['vcalendar', properties, events.map((event) => eventOf(event, options))])
}

function eventOf({ id, on, title, description }: CalendarEvent, { made, language }: Options): Component {
  const moment = new Date(made)
  const stamp = `${moment.toISOString().slice(0, 19)}Z`
  const properties: readonly Property[] = [
    text('uid', `${plainId(id)}@lageskoll.invalid`),
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
    // A signed 32-bit integer (RFC 5545, 3.3.8) has no room for seconds after 2038.
    ['sequence', {}, 'integer', Math.floor(moment.getTime() / MINUTE)],
    ['dtstart', {}, 'date', on],
    ...endOf(on),
    text('summary', title, { language }),
    text('description', description, { language }),
    text('transp', 'TRANSPARENT'),
  ]
  return ['vevent', properties, REMINDERS.map((trigger) => reminderOf(trigger, title))]
}

/** The first day that no longer belongs to it (RFC 5545, 3.6.1). The last day that can be written has none, and needs none. */
const endOf = (on: IsoDate): readonly Property[] => (on === '9999-12-31' ? [] : [['dtend', {}, 'date', addDays(on, 1)]])

const reminderOf = (trigger: string, title: string): Component => [
  'valarm',
  [text('action', 'DISPLAY'), ['trigger', {}, 'duration', trigger], text('description', title)],
  [],
]

/** The library escapes line feeds; a carriage return or another control character would break the file (RFC 5545, 3.3.11). */
const text = (name: string, words: string, parameters: Property[1] = {}): Property => [
  name,
  parameters,
  'text',
  words.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' '),
]

/** An id can come from a file that somebody else made; what no id of ours holds becomes its code, so that no two ids meet. */
const plainId = (id: string): string => id.replaceAll(/[^\w.-]|_/g, (character) => `_${character.charCodeAt(0)}_`)
