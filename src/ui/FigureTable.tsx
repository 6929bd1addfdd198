import { formatQuarter } from '../core/calendar/quarter'
import { figureAt, rowTotalAt, totalAt } from '../core/query/figureAt'
import type { Figure, Figures, Result } from '../core/query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from '../core/text/figureWords'
import { formatDay } from '../core/text/format'
import styles from './FigureTable.module.css'

interface FigureTableProps {
  caption: string
  result: Result
}

/** The numbers of a result as a table: the same figures, in the same words, as its mark. */
export function FigureTable({ caption, result }: FigureTableProps) {
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
      {rows ? <EntryRows result={result} /> : <MomentRows result={result} />}
    </table>
  )
}

function EntryRows({ result }: { result: Result }) {
  const [rows, columns] = result.axes
  const [measure] = result.measures
  return (
    <tbody>
      {rows?.entries.map((entry, first) => (
        <tr key={entry.id}>
          <th scope="row">{entry.label}</th>
          {columns?.entries.map((part, second) => (
            <Cell key={part.id} figure={figureAt(result, 0, first, second)} measure={measure} />
          ))}
          {result.measures.map((one, index) => (
            <Cell key={one.id} figure={rowTotalAt(result, index, first)} measure={one} />
          ))}
        </tr>
      ))}
      <tr className={styles.total}>
        <th scope="row" colSpan={1 + (columns?.entries.length ?? 0)}>
          All, each counted once
        </th>
        {result.measures.map((one, index) => (
          <Cell key={one.id} figure={totalAt(result, index)} measure={one} />
        ))}
      </tr>
    </tbody>
  )
}

function MomentRows({ result }: { result: Result }) {
  const moments: { key: string; label: string; figures: Pick<Figures, 'totals'> }[] = [
    { key: 'now', label: `As at ${formatDay(result.asAt)}`, figures: result },
    ...(result.before ? [{ key: 'before', label: 'Before', figures: result.before }] : []),
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
            <Cell key={one.id} figure={figures.totals[index]} measure={one} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Cell({ figure, measure }: { figure: Figure | undefined; measure: Measure | undefined }) {
  if (!figure || !measure) return <td>none recorded</td>
  const fraction = measure.unit === 'percent' && !figure.small && hasNumber(figure) ? fractionWords(figure, '/') : ''
  return (
    <td className={hasNumber(figure) ? styles.number : styles.words}>
      {figure.small && hasNumber(figure) && <b title="Small sample">S </b>}
      {figureWords(figure, measure)}
      {fraction !== '' && <span className={styles.fraction}> {fraction}</span>}
    </td>
  )
}
