import { plural } from '../../core/text/format'
import { toCsv } from '../../core/text/toCsv'
import type { Completeness, DatasetFilled } from '../../core/upkeep/completeness'
import { completenessRows, completenessTitle } from '../../core/upkeep/completenessWords'
import { dataParts } from '../../core/view/dataLink'
import { useSaveFile } from '../../state/useSaveFile'
import { Card } from '../../ui/Card'
import { PlainButton } from '../../ui/PlainButton'
import { SampleMark } from '../../ui/SampleMark'
import { CompletenessTable } from './CompletenessTable'
import styles from './UpkeepCards.module.css'

/** How much of each field is filled in, of each dataset that has rows: what matters most in sight, the rest to open. */
export function CompletenessCard({ found, smallSample }: { found: Completeness; smallSample: number }) {
  const save = useSaveFile()
  return (
    <section aria-labelledby="fields-filled-title" id={dataParts.fields} data-visual={dataParts.fields}>
      <Card className={styles.card}>
        <header className={styles.head}>
          <h2 id="fields-filled-title" tabIndex={-1}>
            {completenessTitle(found) ?? 'How complete each field is'}
          </h2>
          <PlainButton onClick={() => save('fields-filled-in.csv', toCsv(completenessRows(found)))}>
            Every field (CSV)
          </PlainButton>
        </header>
        <p className={styles.under}>
          Rows with something in the field, out of all rows in force, whatever it says. Low is under half.
        </p>
        <div className={styles.datasets}>
          {found.map((one) => (
            <Fields key={one.dataset} of={one} smallSample={smallSample} />
          ))}
        </div>
      </Card>
    </section>
  )
}

function Fields({ of, smallSample }: { of: DatasetFilled; smallSample: number }) {
  const first = of.fields.filter(({ rank }) => rank !== 'rest')
  const rest = of.fields.filter(({ rank }) => rank === 'rest')
  const all = plural(of.rows, 'row', 'rows')
  return (
    <section aria-label={`Fields of ${of.label}`}>
      <h3>
        {of.label}, {all} {of.sample && <SampleMark />}
      </h3>
      <CompletenessTable {...{ of, smallSample }} fields={first} caption={`${of.label}: fields looked at first`} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{plural(rest.length, 'other field', 'other fields')}</summary>
          <CompletenessTable {...{ of, smallSample }} fields={rest} caption={`${of.label}: the other fields`} />
        </details>
      )}
    </section>
  )
}
