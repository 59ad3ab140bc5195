import ICAL from 'ical.js'

/** What a calendar program would make of one event. */
export type ReadEvent = {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  readonly description: string
  readonly start: string
  readonly end: string
  readonly isAllDay: boolean
  /** Local times, as YYYY-MM-DDThh:mm:ss. */
  readonly reminders: readonly string[]
}

/** The events of a file, read by a parser that throws at a line or a value it does not understand. */
export function readCalendar(file: string): readonly ReadEvent[] {
  const parsed: unknown = ICAL.parse(file)
  if (!Array.isArray(parsed)) throw new Error('No calendar')
  return new ICAL.Component(parsed).getAllSubcomponents('vevent').map(readEvent)
}

function readEvent(component: ICAL.Component): ReadEvent {
  const { uid, sequence, summary, description, startDate, endDate } = new ICAL.Event(component)
  const midnight = ICAL.Time.fromDateTimeString(`${startDate.toString()}T00:00:00`)
  return {
    ...{ uid, sequence, title: summary, description },
    ...{ start: startDate.toString(), end: endDate.toString(), isAllDay: startDate.isDate && endDate.isDate },
    reminders: component.getAllSubcomponents('valarm').map((alarm) => {
      const at = midnight.clone()
      at.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))))
      return at.toString()
    }),
  }
}

/** The lines of a file as they stand in it, each with the CRLF that ends it taken away. */
export function rawLines(file: string): readonly string[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end')
  return file.slice(0, -2).split('\r\n')
}

/** Every line that begins a property, put together again: what follows its name. */
export const valuesOf = (file: string, name: string): readonly string[] =>
  rawLines(file.replaceAll('\r\n ', ''))
    .filter((line) => new RegExp(`^${name}[:;]`).test(line))
    .map((line) => line.slice(name.length))
