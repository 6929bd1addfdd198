import { Badge, Button, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import type { Report } from '../../core/import/report'
import { formatNumber } from '../../core/text/format'
import { Card } from '../../ui/Card'
import styles from './PersonalPanel.module.css'
import { ruleName } from './ruleNames'

type Way = 'drop-column' | 'redact' | 'cancel' | 'keep'

interface PersonalPanelProps {
  report: Report
  dataset: Dataset
  busy: boolean
  /** The reader looked at a warning and leaves it as it is. */
  onRemedy: (kind: 'drop-column' | 'redact', column: string) => void
  onCancel: () => void
}

/** What looks like personal data, masked, column by column, and the ways on. */
export function PersonalPanel({ report, dataset, busy, onRemedy, onCancel }: PersonalPanelProps) {
  const columns = [...new Set(report.personal.map(({ column }) => column))]
  const blocks = (column: string) => report.personal.some((each) => each.column === column && each.severity === 'block')
  const ordered = [...columns].sort((a, b) => Number(blocks(b)) - Number(blocks(a)))
  return ordered.map((column) => (
    <PersonalColumn
      key={column}
      label={labelOf(dataset, column)}
      found={report.personal.filter((each) => each.column === column)}
      blocks={blocks(column)}
      isNeeded={dataset.columns[column]?.required === true}
      busy={busy}
      onChoose={(way) => {
        if (way === 'cancel') onCancel()
        else if (way !== 'keep') onRemedy(way, column)
      }}
    />
  ))
}

interface PersonalColumnProps {
  label: string
  found: Report['personal']
  blocks: boolean
  isNeeded: boolean
  busy: boolean
  onChoose: (way: Way) => void
}

function PersonalColumn({ label, found, blocks, isNeeded, busy, onChoose }: PersonalColumnProps) {
  const [way, setWay] = useState<Way>(isNeeded ? 'redact' : 'drop-column')
  const names = [...new Set(found.map(({ rule }) => ruleName(rule)))].join(', ')
  return (
    <Card className={blocks ? `${styles.card} ${styles.blocks}` : styles.card}>
      <section id={`personal-${label}`} tabIndex={-1} aria-label={`Personal data in ${label}`}>
        <header className={styles.head}>
          <h2 className={styles.title}>
            This may be personal: {names.charAt(0).toLowerCase() === names.charAt(0) ? names : lower(names)}
          </h2>
          {blocks && (
            <Badge appearance="filled" color="danger" shape="rounded">
              Stops the file
            </Badge>
          )}
        </header>
        <ul className={styles.found}>
          {found.map(({ rule, lines, masked }) => (
            <li key={rule}>
              {lines.length === 1
                ? `Line ${formatNumber(lines[0] ?? 0)}`
                : `${formatNumber(lines.length)} lines, the first ${formatNumber(lines[0] ?? 0)}`}
              , “{label}”: <span className={styles.masked}>{masked.slice(0, 3).join(', ')}</span>{' '}
              <span className={styles.rule}>Rule {rule}</span>
            </li>
          ))}
        </ul>
        <RadioGroup
          aria-label={`What to do with “${label}”`}
          value={way}
          onChange={(_, { value }) => setWay(wayOf(value))}
        >
          {!isNeeded && (
            <Radio
              value="drop-column"
              label={
                <Choice title={`Leave out the whole “${label}” column`} words="Every row still loads, without it." />
              }
            />
          )}
          <Radio
            value="redact"
            label={<Choice title="Blank these cells" words="The rows still load. The other cells stay." />}
          />
          {blocks ? (
            <Radio
              value="cancel"
              label={<Choice title="Cancel the upload" words="Nothing is kept, and what is loaded now stays." />}
            />
          ) : (
            <Radio
              value="keep"
              label={<Choice title="Leave it as it is" words="It is about nobody who could be known by it." />}
            />
          )}
        </RadioGroup>
        <div className={styles.foot}>
          <Button
            appearance={blocks ? 'primary' : 'secondary'}
            disabledFocusable={busy || way === 'keep'}
            onClick={() => onChoose(way)}
          >
            Do this
          </Button>
          <p className={styles.rule}>The full value is never shown, stored or logged.</p>
        </div>
      </section>
    </Card>
  )
}

function Choice({ title, words }: { title: string; words: string }) {
  return (
    <span>
      <b>{title}</b>
      <span className={styles.words}>{words}</span>
    </span>
  )
}

/** First letter lower, unless the word is an abbreviation. */
function lower(words: string): string {
  return /^[A-Z]{2}/.test(words) || words.startsWith('National')
    ? words
    : `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

function wayOf(value: string): Way {
  return value === 'redact' || value === 'cancel' || value === 'keep' ? value : 'drop-column'
}
