import { isOpen, parseHours } from '../../../core/calendar/openingHours'
import { plural } from '../../../core/text/format'
import { cellOf, type PlacedService } from './serviceRow'

/** A minute of the week. */
export interface WeekMinute {
  weekday: number
  minute: number
}

/** Whether a service is open: `unread` gives hours that are no times (`By appointment`), `untold` gives none. */
export type OpenState = 'open' | 'shut' | 'unread' | 'untold'

const known = new Map<string, ReturnType<typeof parseHours>>()

function hoursOf(text: string) {
  const found = known.get(text)
  if (found !== undefined) return found
  const hours = parseHours(text)
  known.set(text, hours)
  return hours
}

/** Whether the hours it gives say that it is open. One closed for a time, or ended, is shut whatever they say. */
export function openState(service: PlacedService, { weekday, minute }: WeekMinute): OpenState {
  if (service.notice !== '') return 'shut'
  const text = cellOf(service, 'hours')
  if (text === '') return 'untold'
  const hours = hoursOf(text)
  if (!hours) return 'unread'
  return isOpen(hours, weekday, minute) ? 'open' : 'shut'
}

/** `12 are open now; 3 give hours that are not read as times, 20 give none. Bank holidays are not known.` */
export function openWords(states: readonly OpenState[]): string {
  const count = (state: OpenState) => states.filter((each) => each === state).length
  const give = (many: number, what: string) => (many === 0 ? [] : [`${many} ${many === 1 ? 'gives' : 'give'} ${what}`])
  const others = [...give(count('unread'), 'hours that are not read as times'), ...give(count('untold'), 'no hours')]
  const open = plural(count('open'), 'service is', 'services are')
  return `${open} open now${others.length > 0 ? `; ${others.join(', ')}` : ''}. Bank holidays are not known.`
}
