import type { Report } from '../../core/import/report'
import { plural } from '../../core/text/format'

/** What the check came to, as the live region says it. */
export function saidOf(name: string, { outcome, refusal, loaded, rejected }: Report): string {
  if (outcome === 'refused') return `${name} cannot be loaded. ${refusal?.message ?? ''}`.trim()
  const rows = `${plural(loaded, 'row is', 'rows are')} ready, ${plural(rejected.length, 'is', 'are')} refused.`
  return outcome === 'held' ? `${name} was checked. Personal data stops it. ${rows}` : `${name} was checked. ${rows}`
}

/** What the error summary is headed: the answer in one sentence; '' where nothing needs mending. */
export function summaryTitle(stops: number, refused: number, questions: number): string {
  const parts = [
    stops > 0
      ? `${stops === 1 ? 'One thing stops' : `${plural(stops, 'thing', 'things')} stop`} this file loading`
      : '',
    refused > 0 ? `${plural(refused, 'row is', 'rows are')} refused` : '',
    questions > 0 ? `${plural(questions, 'value needs', 'values need')} your answer` : '',
  ].filter((part) => part !== '')
  const [first = '', second, third] = parts
  const words = third ? `${first}, ${second}, and ${third}` : second ? `${first}, and ${second}` : first
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
