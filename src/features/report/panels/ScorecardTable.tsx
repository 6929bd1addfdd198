import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { type AxisEntry, blankId } from '../../../core/query/query'
import { type ScoreResults, scoreCell } from '../../../core/scorecard/scoreCell'
import { scoreWords } from '../../../core/scorecard/scoreWords'
import { plural } from '../../../core/text/format'
import { isDimmed } from '../../../marks/onPick'
import { cellOf, useGrid } from '../../../marks/useGrid'
import { headline } from '../../../reports/headline'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { themeHue } from '../../../ui/status'
import { usePrinting } from '../../../ui/usePrinting'
import type { PanelProps } from '../panelProps'
import { ScorecardCell } from './ScorecardCell'
import { ScorecardKey } from './ScorecardKey'
import styles from './ScorecardPanel.module.css'
import { scoreThemes } from './scorecardRows'

/** Themes with a colour of their own stand; the others are folded away until asked for. */
const inSight = 9

interface ScorecardTableProps extends Pick<PanelProps, 'panel' | 'partnership'> {
  results: ScoreResults
}

/** Themes down, measures across, and all themes in the last row, every item once. A row filters the page. */
export function ScorecardTable({ panel, partnership, results }: ScorecardTableProps) {
  const { pick } = useView()
  const { frozen } = useMode()
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  const grid = useGrid()
  const columns = panel.columns ?? []
  const axis = Object.values(results).find((result) => result !== undefined)?.axes[0]
  const themes = scoreThemes(results)
  const leading = new Set(partnership.themes.slice(0, inSight).map(({ id }) => id))
  const others = themes.filter(({ id }) => !leading.has(id))
  const needed = others.some(({ id }) => axis?.chosen.includes(id))
  const shown = open || needed || printing ? themes : themes.filter(({ id }) => leading.has(id))
  const headlines = new Set(partnership.themes.slice(0, headline).map(({ id }) => id))
  const choose = (event: MouseEvent | KeyboardEvent) => {
    const entry = shown[(cellOf(event.target)?.row ?? 0) - 1]
    if (entry && !frozen) pick([{ dimension: 'theme', id: entry.id }], event.ctrlKey || event.metaKey)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    grid.onKeyDown(event)
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(event)
  }
  const row = (entry: AxisEntry | null, at: number) => {
    const isChosen = entry !== null && axis?.chosen.includes(entry.id) === true
    const dimmed = entry !== null && axis !== undefined && isDimmed(axis, entry.id)
    const hue = entry && entry.id !== blankId ? themeHue(entry.order) : 'var(--gt-hue-other)'
    return (
      <tr key={entry?.id ?? 'all'} data-chosen={isChosen || undefined} data-dimmed={dimmed || undefined}>
        <th
          scope="row"
          tabIndex={grid.tabIndexOf(at, 0)}
          aria-selected={isChosen}
          data-headline={headlines.has(entry?.id ?? '') || undefined}
        >
          {entry && <i className={styles.hue} style={{ background: hue }} aria-hidden="true" />}
          {entry?.label ?? 'All themes'}
        </th>
        {columns.map((column, place) => {
          const theme = entry && { id: entry.id, headline: headlines.has(entry.id) }
          const cell = scoreCell(column, results, theme, partnership.limits)
          return (
            <td
              key={column.id}
              data-from={column.from}
              data-face={column.face}
              tabIndex={grid.tabIndexOf(at, place + 1)}
              {...(frozen ? {} : { role: 'gridcell', 'aria-selected': isChosen })}
            >
              <span aria-hidden="true">
                <ScorecardCell {...{ column, cell, hue }} total={entry === null} />
              </span>
              <span className={styles.hidden}>{scoreWords(column, cell)}</span>
            </td>
          )
        })}
      </tr>
    )
  }
  return (
    <>
      <div className={styles.scroll}>
        <table
          role={frozen ? undefined : 'grid'}
          aria-label={panel.name}
          className={styles.matrix}
          data-choosable={frozen ? undefined : true}
          onKeyDown={onKeyDown}
          onFocus={grid.onFocus}
          onClick={choose}
        >
          <thead>
            <tr>
              <th scope="col" tabIndex={grid.tabIndexOf(0, 0)}>
                Theme
              </th>
              {columns.map(({ id, label, under, face, from }, place) => (
                <th key={id} scope="col" data-face={face} data-from={from} tabIndex={grid.tabIndexOf(0, place + 1)}>
                  {label}
                  {under && <span>{under}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map((entry, at) => row(entry, at + 1))}</tbody>
          <tfoot>{row(null, shown.length + 1)}</tfoot>
        </table>
      </div>
      <ScorecardKey limits={partnership.limits}>
        {others.length > 0 && !needed && !printing && (
          <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Fold other themes away' : `Show ${plural(others.length, 'other theme', 'other themes')}`}
          </button>
        )}
      </ScorecardKey>
    </>
  )
}
