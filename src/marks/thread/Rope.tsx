import type { Strands } from '../../core/thread/thread'
import { endWords, gateCount, gateShare, gateWords, ropeWords } from '../../core/thread/threadWords'
import { gatesAt, type RopeLayout, ropeLayout, strandY } from './ropeLayout'
import styles from './Thread.module.css'

interface RopeProps {
  strands: Strands
  width: number
  /** What stands below the first count: `in 2 audits`. */
  origin: string
}

/** As many strands as worries through five gates: how many get through each, and where the others leave. */
export function Rope({ strands, width, origin }: RopeProps) {
  const layout = ropeLayout(strands)
  const gates = gatesAt(width)
  const start = strands.threads[0]?.start ?? 'worry'
  const first = start === 'review' ? 1 : 0
  const broken = strands.threads.length - (strands.groups.find(({ end }) => end === 'better')?.threads.length ?? 0)
  return (
    <div className={styles.rope}>
      <ol className={styles.gates}>
        {strands.gates.map((gate, index) => (
          <li key={gate.stage} style={{ left: gates[first + index] }} data-last={first + index === 4 || undefined}>
            <b>{gateCount(gate)}</b> <span>{gateWords(gate, start)}</span>{' '}
            <small data-small={gateShare(gate) === 'S' || undefined}>{index === 0 ? origin : gateShare(gate)}</small>
          </li>
        ))}
      </ol>
      <svg width={width} height={layout.height} role="img" aria-label={ropeWords(strands)} className={styles.strands}>
        <Lines layout={layout} gates={gates} first={first} />
        {gates.slice(first).map((x, index) => {
          const passing = layout.through[first + index] ?? 0
          return (
            <rect
              key={x}
              className={styles.gate}
              x={x - 4.5}
              y={2}
              width={9}
              height={strandY(Math.max(passing, 1)) + 2}
              rx={3.5}
            />
          )
        })}
        {layout.exits.map(({ end, gate, count, y }) => {
          const x = (gates[gate] ?? 0) + 92
          return (
            <text key={end} x={x} y={y - 3} className={styles.exit}>
              <tspan className={styles.strong}>{`${count} ${count === 1 ? 'stops' : 'stop'} here:`}</tspan>
              <tspan x={x} dy={15}>
                {x + roomOfWords > width ? endWords[end].replace('re-audited, ', '') : endWords[end]}
              </tspan>
            </text>
          )
        })}
        <text x={(gates[first] ?? 0) - 78} y={strandY((layout.whole - 1) / 2) + 4} className={styles.side}>
          {layout.whole > 0 && <tspan className={styles.whole}>{wholeWords(strands)}</tspan>}
        </text>
        {broken > 0 && (
          <text
            x={(gates[first] ?? 0) - 78}
            y={Math.max(
              strandY(layout.whole + (layout.total - layout.whole - 1) / 2) + 4,
              layout.whole > 0 ? strandY((layout.whole - 1) / 2) + 20 : 0,
            )}
            className={styles.side}
          >
            {`${broken} ${broken === 1 ? 'breaks' : 'break'} on the way`}
          </text>
        )}
      </svg>
    </div>
  )
}

/** What the longest words below a gate take, px. */
const roomOfWords = 170

function wholeWords({ groups }: Strands): string {
  const count = groups.find(({ end }) => end === 'better')?.threads.length ?? 0
  return `${count} ${count === 1 ? 'runs' : 'run'} the whole way`
}

function Lines({ layout, gates, first }: { layout: RopeLayout; gates: readonly number[]; first: number }) {
  const start = (gates[first] ?? 0) - 70
  const exits = layout.exits.flatMap(({ gate, strands }) => strands.map((strand) => ({ ...strand, gate })))
  return (
    <>
      {exits.map(({ at, gate, y: to }) => {
        const y = strandY(at)
        const from = (gates[gate] ?? 0) + 6
        const end = from + 66
        return (
          <g key={at} className={styles.brokenLine}>
            <path d={`M${start} ${y}H${from}C${from + 30} ${y} ${from + 26} ${to} ${end - 8} ${to}H${end}`} />
            <path d={`M${end - 3} ${to + 3.5}l5 -7M${end + 2} ${to + 3.5}l5 -7`} className={styles.cut} />
          </g>
        )
      })}
      {Array.from({ length: layout.whole }, (_, at) => (
        <path key={strandY(at)} d={`M${start} ${strandY(at)}H${gates[4]}`} className={styles.wholeLine} />
      ))}
    </>
  )
}
