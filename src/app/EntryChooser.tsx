import { useState } from 'react'
import { type Dimension, dimensionLabels } from '../core/dataset/define'
import { type AxisEntry, blankId } from '../core/query/query'
import { normalise } from '../core/text/normalise'
import type { Page } from '../core/view/page'
import { useView } from '../state/useView'
import { Card } from '../ui/Card'
import styles from './EntryChooser.module.css'

interface EntryChooserProps {
  page: Page
  of: Dimension
  entries: readonly AxisEntry[]
}

const searchFrom = 12

/** Asks which entry a detail page is to be of. */
export function EntryChooser({ page, of, entries }: EntryChooserProps) {
  const { hrefOf } = useView()
  const [text, setText] = useState('')
  const known = entries.filter(({ id }) => id !== blankId)
  const shown = known.filter(({ label }) => normalise(label).includes(normalise(text)))
  const name = dimensionLabels[of].toLowerCase()
  return (
    <div className={styles.page}>
      <Card>
        <h1 className={styles.title}>Which {name}?</h1>
        <p className={styles.words}>
          {known.length === 0
            ? `Nothing that is loaded names one.`
            : 'This page is of one at a time. Your filters stay.'}
        </p>
        {known.length > searchFrom && (
          <label className={styles.search}>
            Search
            <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
        )}
        <ul className={styles.entries}>
          {shown.map(({ id, label }) => (
            <li key={id}>
              <a href={hrefOf(page.id, { [of]: [id] })}>{label}</a>
            </li>
          ))}
        </ul>
        {known.length > 0 && shown.length === 0 && <p role="status">None is called that.</p>}
      </Card>
    </div>
  )
}
