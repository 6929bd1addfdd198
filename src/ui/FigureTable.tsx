import { formatQuarter } from '../core/calendar/quarter'
import { figureAt, rowTotalAt, totalAt } from '../core/query/figureAt'
import type { Figure, Figures, Result } from '../core/query/query'
import { figureWords, fractionWords, hasNumber, isSame, type Measure } from '../core/text/figureWords'
import { capital, formatDay } from '../core/text/format'
import { periodWords } from '../core/text/periodWords'
import styles from './FigureTable.module.css'

/** A reader asked for the rows behind a figure: the entry of each axis, null for all, and the measure. */
export type OnCell = (entries: readonly (string | null)[], measure: string) => void

interface FigureTableProps {
  caption: string
  result: Result
  /** What came before, where that is not a quarter, and what the comparison with it is kept to. */
  since?: string | undefined
  among?: string | undefined
  /** Figures are buttons that open the rows behind them. */
  onCell?: OnCell | undefined
}

/** The numbers of a result as a table: the same figures, in the same words, as its mark. */
export function FigureTable({ caption, result, since, among, onCell }: FigureTableProps) {
  const [rows, columns] = result.axes
  return (
    <table className={styles.table}>
      <caption>{result.sample ? `${caption} (sample data)` : caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rows?.label ?? 'When'}</th>
          {columns?.entries.map((entry) => (
            <th scope="col" key={entry.id}>
              {entry.label}
            </th>
          ))}
          {result.measures.map((measure, index) => (
            <th scope="col" key={measure.id}>
              {columns && index === 0 ? 'In all' : measure.label}
            </th>
          ))}
        </tr>
      </thead>
      {rows ? <EntryRows {...{ result, onCell }} /> : <MomentRows {...{ result, since, among, onCell }} />}
    </table>
  )
}

function EntryRows({ result, onCell }: Pick<FigureTableProps, 'result' | 'onCell'>) {
  const [rows, columns] = result.axes
  const [measure] = result.measures
  const others = result.axes.slice(1).map(() => null)
  const open = (entries: readonly (string | null)[], of: Measure | undefined) =>
    onCell && of && (() => onCell(entries, of.id))
  return (
    <tbody>
      {rows?.entries.map((entry, first) => (
        <tr key={entry.id}>
          <th scope="row">{entry.label}</th>
          {columns?.entries.map((part, second) => (
            <Cell
              key={part.id}
              figure={figureAt(result, 0, first, second)}
              measure={measure}
              of={`${entry.label}, ${part.label}`}
              onOpen={open([entry.id, part.id], measure)}
            />
          ))}
          {result.measures.map((one, index) => (
            <Cell
              key={one.id}
              figure={rowTotalAt(result, index, first)}
              measure={one}
              of={entry.label}
              onOpen={open([entry.id, ...others], one)}
            />
          ))}
        </tr>
      ))}
      <tr className={styles.total}>
        <th scope="row" colSpan={1 + (columns?.entries.length ?? 0)}>
          All, each counted once
        </th>
        {result.measures.map((one, index) => (
          <Cell
            key={one.id}
            figure={totalAt(result, index)}
            measure={one}
            of="all"
            onOpen={open([null, ...others], one)}
          />
        ))}
      </tr>
    </tbody>
  )
}

function MomentRows({ result, since, among, onCell }: Omit<FigureTableProps, 'caption'>) {
  const { before } = result
  const now = whenWords(result, result)
  const kept = before?.now.some((figure, index) => !isSame(figure, totalAt(result, index)))
  const moments: { key: string; label: string; figures: Pick<Figures, 'totals'> }[] = [
    { key: 'now', label: now, figures: result },
    ...(before && kept
      ? [{ key: 'kept', label: `${now}, ${among ?? 'compared'}`, figures: { totals: before.now } }]
      : []),
    ...(before ? [{ key: 'before', label: since ? capital(since) : whenWords(before, result), figures: before }] : []),
    ...(result.trend ?? []).map((point) => ({
      key: String(point.quarter),
      label: formatQuarter(point.quarter),
      figures: point,
    })),
  ]
  return (
    <tbody>
      {moments.map(({ key, label, figures }) => (
        <tr key={key}>
          <th scope="row">{label}</th>
          {result.measures.map((one, index) => (
            <Cell
              key={one.id}
              figure={figures.totals[index]}
              measure={one}
              of={label}
              onOpen={key === 'now' && onCell ? () => onCell([], one.id) : undefined}
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** `July to September 2026` of what happened in a period, `As at 30 September 2026` of how things stood. */
function whenWords({ asAt, period }: Pick<Result, 'asAt' | 'period'>, { measures }: Result): string {
  return measures[0]?.time === 'period' ? periodWords(period) : `As at ${formatDay(asAt)}`
}

interface CellProps {
  figure: Figure | undefined
  measure: Measure | undefined
  /** Whose figure it is. */
  of: string
  onOpen: (() => void) | undefined
}

function Cell({ figure, measure, of, onOpen }: CellProps) {
  if (!figure || !measure) return <td>none recorded</td>
  const fraction = measure.unit === 'percent' && !figure.small && hasNumber(figure) ? fractionWords(figure, '/') : ''
  const words = (
    <>
      {figure.small && hasNumber(figure) && <b title="Small sample">S </b>}
      {figureWords(figure, measure)}
      {fraction !== '' && <span className={styles.fraction}> {fraction}</span>}
    </>
  )
  const opens = onOpen && hasNumber(figure) && figure.state !== 'zero'
  return (
    <td className={hasNumber(figure) ? styles.number : styles.words}>
      {opens ? (
        <button type="button" className={styles.open} title={`See the rows: ${measure.label}, ${of}`} onClick={onOpen}>
          {words}
        </button>
      ) : (
        words
      )}
    </td>
  )
}
