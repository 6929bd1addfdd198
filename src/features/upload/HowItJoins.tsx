import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { formatQuarter, quarterId } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import { type Choice, quartersFor } from './choice'
import styles from './HowItJoins.module.css'

interface HowItJoinsProps {
  dataset: Dataset
  choice: Choice
  asAt: number
  onChoice: (choice: Choice) => void
}

/** Of which quarter the file is, and whether its rows join those loaded or stand in their place. */
export function HowItJoins({ dataset, choice, asAt, onChoice }: HowItJoinsProps) {
  const { period, join } = choice
  const quarters = quartersFor(period, asAt)
  const usual = (way: Choice['join']) => (way === dataset.join ? `, as is usual for ${dataset.label}` : '')
  return (
    <>
      <h2 className={styles.title}>How it joins what is loaded</h2>
      <Field label={join === 'replace' ? 'This is the list as at the end of' : 'The quarter of this file'}>
        <Select
          value={quarterId(period)}
          onChange={(_, { value }) => {
            const next = quarters.find((quarter) => quarterId(quarter) === value)
            if (next !== undefined) onChoice({ period: next, join })
          }}
        >
          {quarters.map((quarter) => (
            <option key={quarter} value={quarterId(quarter)}>
              {formatQuarter(quarter)}
            </option>
          ))}
        </Select>
      </Field>
      <RadioGroup
        aria-label="How it joins what is loaded"
        value={join}
        onChange={(_, { value }) => onChoice({ period, join: value === 'add' ? 'add' : 'replace' })}
      >
        <Radio
          value="add"
          label={`${addWords(dataset)}${usual('add')}. A row with the same key is brought up to date.`}
        />
        <Radio value="replace" label={`Replace${usual('replace')}. ${replaceWords(dataset)}`} />
      </RadioGroup>
    </>
  )
}

/** A list of a quarter is added to, where the quarter has one; other quarters' lists are not carried into it. */
function addWords({ join }: Dataset): string {
  return join === 'replace' ? 'Add to the list of this quarter, if there is one' : 'Add to what is loaded'
}

function replaceWords({ join }: Dataset): string {
  return join === 'replace'
    ? 'This is the whole list of its quarter; lists of other quarters stay.'
    : 'What was loaded before no longer counts.'
}
