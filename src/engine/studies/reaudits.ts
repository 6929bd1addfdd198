import { type Dimension, dimensions } from '../../core/dataset/define'
import { obeyed } from '../../core/query/clauses'
import type { Figure } from '../../core/query/query'
import { pairsOf, type Reaudits, type StandardTest } from '../../core/reaudit/reaudit'
import { cellsOf } from './cells'
import type { StudyInput } from './study'

const answers = ['met', 'partly', 'not_met', 'not_evidenced'] as const
/** A standard is what is drawn; one audit alone would leave nothing to compare, and a kind of finding no standard. */
const spared: readonly Dimension[] = ['standard', 'audit', 'finding', 'quarter']
const none = { value: null, n: null, N: null, atLeast: false, small: false }

interface Tally {
  test: Omit<StandardTest, 'figure'>
  met: number
  of: number
  withheld: boolean
}

function figureOf({ met, of, withheld }: Tally, smallSample: number): Figure {
  if (withheld) return { ...none, state: 'withheld', because: 'source' }
  if (of === 0) return { ...none, state: 'none-recorded' }
  const state = met === 0 ? 'zero' : 'value'
  return { state, value: met / of, n: met, N: of, atLeast: false, small: of < smallSample }
}

/** Each standard in the last two audits that tested it, as at a day: case checks that met it, of all that apply. */
export function reaudits({ sourceOf, selection, moment }: StudyInput): Reaudits {
  const { frame, sample, smallSample } = sourceOf('audits')
  const cells = cellsOf(frame, moment)
  const { can, cannot } = obeyed(frame, selection)
  const filters = can.filter((dimension) => !spared.includes(dimension))
  const [scored, standard, words] = [cells.text('scored'), cells.text('standard'), cells.text('finding')]
  const [audit, title, day] = [cells.text('audit_id'), cells.text('audit_title'), cells.day('audit_date')]
  const counts = answers.filter((name) => cells.has(name)).map((name) => ({ name, of: cells.number(name) }))
  const all = cells.rows.filter((row) => scored(row) === 'yes' && standard(row) !== '')
  const shown = all.filter((row) => {
    const marked = cells.marked(row)
    return filters.every((dimension) => marked[dimension]?.some((id) => selection[dimension]?.includes(id)))
  })
  const tallies = new Map<string, Tally>()
  for (const row of shown) {
    const held = day(row)
    if (held === null || held > moment.asAt) continue
    const key = JSON.stringify([standard(row), audit(row)])
    const tally = tallies.get(key) ?? {
      test: { standard: standard(row), words: words(row), audit: audit(row), title: title(row), day: held },
      met: 0,
      of: 0,
      withheld: false,
    }
    tallies.set(key, tally)
    const figures = counts.map(({ name, of }) => ({ name, figure: of(row) }))
    if (figures.some(({ figure }) => figure === 'withheld')) tally.withheld = true
    // A blank among its counts gives the row no figure.
    if (figures.some(({ figure }) => figure === null)) continue
    for (const { name, figure } of figures) {
      if (typeof figure !== 'number') continue
      tally.of += figure
      if (name === 'met') tally.met += figure
    }
  }
  const tests = [...tallies.values()].map((tally) => ({ ...tally.test, figure: figureOf(tally, smallSample) }))
  const chosen = dimensions.filter((dimension) => (selection[dimension]?.length ?? 0) > 0)
  return {
    ...pairsOf(tests),
    records: { shown: shown.length, of: all.length },
    filteredBy: filters,
    cannotFilter: chosen.filter(
      (dimension) => cannot.includes(dimension) || dimension === 'audit' || dimension === 'finding',
    ),
    asAt: moment.asAt,
    sample,
  }
}
