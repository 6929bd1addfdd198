import type { CSSProperties, ReactNode } from 'react'
import { type Place, placeAt } from '../core/query/placeAt'
import type { Result } from '../core/query/query'
import { fullFigureWords } from '../core/text/figureWords'
import { tipWords } from '../core/text/tipWords'
import styles from './CategoryRows.module.css'
import { Choices, tipKey } from './Choices'
import choice from './choiceRow.module.css'
import { type MarkActions, picksOf } from './onPick'
import { useRowHeight } from './useRowHeight'
import { useTip } from './useTip'

const longLabel = 26

/** One entry: how long its bar is drawn, what is said at its end, and what is said in a column of its own. */
export interface CategoryRow {
  id: string
  label: string
  /** The drawn length as a share of the scale; 0 draws none. */
  share: number
  /** Where the words begin, where a whole behind the bar reaches further. */
  reach?: number
  /** Zero is a tick on the axis. */
  tick?: boolean
  atEnd?: ReactNode
  atRight?: ReactNode
  /** What a screen reader hears after the words in sight. */
  more: string
  /** Stretches that stand for entries of the second axis, as shares of the scale. */
  parts?: readonly { id: string; from: number; to: number }[]
}

interface CategoryRowsProps extends MarkActions {
  result: Result
  /** What the rows are, for a screen reader. */
  label: string
  rows: readonly CategoryRow[]
  /** Room kept right of the scale for words at the ends of bars, px. */
  reserve: number
  plot: ReactNode
  /** A word below the plot, at a share of the scale: the target. */
  foot?: { at: number; words: string } | undefined
}

/** Rows of label, bar and figure over one plot. A whole row is the target, for pointer and keyboard alike. */
export function CategoryRows({ result, label, rows, reserve, plot, foot, onPick, onBehind }: CategoryRowsProps) {
  const [axis, second] = result.axes
  const [measure] = result.measures
  const placeOf = (id: string, part: string | null): Place => [
    rows.findIndex((row) => row.id === id),
    ...(second ? [part === null ? null : second.entries.findIndex((entry) => entry.id === part)] : []),
  ]
  const placeByKey = new Map(
    rows.flatMap(({ id, parts = [] }) =>
      [null, ...parts.map((part) => part.id)].map((part) => [tipKey(id, part), placeOf(id, part)] as const),
    ),
  )
  const { tip, ...tipHandlers } = useTip((key) => {
    const place = placeByKey.get(key)
    return place && tipWords(result, place)
  })
  const { rowHeight } = useRowHeight()
  if (!axis || !measure) return null
  const track = { insetInlineEnd: reserve }
  const parted = second?.dimension !== undefined
  const items = rows.map((row, index) => {
    const chosen = axis.chosen.includes(row.id)
    const isPartChosen = (id: string) => second?.chosen.includes(id) ?? false
    const outlined = row.parts?.filter(({ id }) => chosen && isPartChosen(id)) ?? []
    const parts = row.parts?.map(({ id, from, to }) => {
      const place = placeOf(row.id, id)
      const name = second?.entries[place[1] ?? -1]?.label ?? ''
      return {
        id,
        name: `${row.label}, ${name}: ${fullFigureWords(placeAt(result, 0, place), measure)}`,
        style: { insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` },
        chosen: chosen && isPartChosen(id),
      }
    })
    return {
      id: row.id,
      className: `${choice.row} ${styles.row} ${chosen ? styles.chosen : ''}`,
      style: { gridRow: index + 1, blockSize: rowHeight },
      chosen,
      content: <RowContent {...{ row, track }} outlines={outlined.length > 0 ? outlined : wholeBar(row, chosen)} />,
      parts: parted ? parts : undefined,
      partAt: parted && row.parts ? partFinder(row.parts) : undefined,
    }
  })
  const entriesOf = (id: string, part: string | null) => (second ? [id, part] : [id])
  const canPick = onPick && axis.dimension
  return (
    <div className={styles.rows}>
      <div className={styles.plot} style={{ gridRow: `1 / span ${Math.max(rows.length, 1)}` }}>
        <div className={styles.track} style={track}>
          {plot}
        </div>
      </div>
      <Choices
        label={label}
        orientation="vertical"
        className={styles.group}
        items={items}
        start={items.findIndex((item) => item.chosen)}
        partClassName={styles.part}
        partsOf={(item, parts) => (
          <span className={styles.parts} style={{ gridRow: item.style.gridRow, marginInlineEnd: reserve }}>
            {parts}
          </span>
        )}
        onPick={canPick && ((id, part, additive) => onPick(picksOf(result.axes, entriesOf(id, part)), additive))}
        onBehind={onBehind && ((id, part) => onBehind(entriesOf(id, part), measure.id))}
        tip={tipHandlers}
      />
      {foot && (
        <div className={styles.foot} style={{ gridRow: rows.length + 1 }}>
          <div className={styles.track} style={track}>
            <span className={styles.target} style={{ insetInlineStart: `${foot.at * 100}%` }}>
              {foot.words}
            </span>
          </div>
        </div>
      )}
      {tip}
    </div>
  )
}

function wholeBar(row: CategoryRow, chosen: boolean): readonly { from: number; to: number }[] {
  return chosen && row.share > 0 ? [{ from: 0, to: row.share }] : []
}

/** Finds the stretch of a bar under a pointer. */
function partFinder(parts: readonly { id: string; from: number; to: number }[]) {
  return ({ clientX, currentTarget }: { clientX: number; currentTarget: Element }): string | null => {
    const box = currentTarget.querySelector('[data-track]')?.getBoundingClientRect()
    if (!box || box.width === 0) return null
    const share = (clientX - box.left) / box.width
    return parts.find(({ from, to }) => share >= from && share < to)?.id ?? null
  }
}

interface RowContentProps {
  row: CategoryRow
  outlines: readonly { from: number; to: number }[]
  track: CSSProperties
}

function RowContent({ row, outlines, track }: RowContentProps) {
  const reach = row.reach ?? row.share
  return (
    <>
      <span className={row.label.length > longLabel ? `${styles.label} ${styles.long}` : styles.label}>
        {row.label}
      </span>{' '}
      <span className={styles.cell}>
        <span className={styles.track} style={track} data-track>
          {outlines.map(({ from, to }) => (
            <span
              key={from}
              className={styles.outline}
              style={{ insetInlineStart: `calc(${from * 100}% - 2px)`, inlineSize: `${(to - from) * 100}%` }}
            />
          ))}
          {row.tick && <span className={styles.tick} />}
          {row.atEnd !== undefined && (
            <span className={styles.end} style={{ insetInlineStart: `calc(${reach * 100}% + 6px)` }}>
              {row.atEnd}
            </span>
          )}
        </span>
      </span>
      <span className={styles.right}>{row.atRight}</span>
      {row.more !== '' && <span className={styles.more}>: {row.more}</span>}
    </>
  )
}
