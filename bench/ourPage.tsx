import type { Result } from '../src/core/query/query'
import type { Mark, Visual } from '../src/core/view/page'
import { MarkView } from '../src/marks/MarkView'
import '../src/ui/tokens.css'
import { visuals } from './visuals'

const drawn: readonly Visual[] = visuals.map(({ measure, by }, at) => ({
  id: `visual-${at}`,
  name: `${measure} by ${by.join(' and ')}`,
  query: { dataset: 'training', measures: [measure], by },
  mark: markOf(by),
  answer: () => null,
  subtitle: () => '',
}))

function markOf(by: readonly string[]): Mark {
  if (by.length === 0) return { kind: 'number' }
  if (by.length === 2) return { kind: 'stack', of: 'axis', share: false }
  return by.includes('quarter') ? { kind: 'line' } : { kind: 'bar' }
}

const nothing = () => undefined

/** The ten visuals as the report draws them. */
export function OurPage({ results }: { results: readonly Result[] }) {
  return drawn.map((visual, at) => {
    const result = results[at]
    return (
      <section key={visual.id} style={{ position: 'relative', width: 600, minHeight: 220 }}>
        {result && <MarkView visual={visual} result={result} onPickCell={nothing} onBehind={nothing} />}
      </section>
    )
  })
}
