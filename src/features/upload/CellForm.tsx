import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import type { Finding } from '../../core/import/findingsOf'
import { formatNumber } from '../../core/text/format'
import styles from './CellForm.module.css'
import { alike, cellText, dayFirst, isChosen, withCorrections, withValues } from './corrections'
import type { MetRule } from './ruleGroups'
import type { Draft } from './wizard'

interface CellFormProps {
  dataset: Dataset
  draft: Draft
  rule: MetRule
  finding: Finding
  index: number
  busy: boolean
  onChoose: (index: number) => void
  onRead: (draft: Draft) => void
}

/** Puts another value in a cell, in this import only: the file itself is not touched. */
export function CellForm({ dataset, draft, rule, finding, index, busy, onChoose, onRead }: CellFormProps) {
  const { column, line } = finding
  const about = dataset.columns[column]
  const before = cellText(finding)
  const others = alike(finding, rule.findings)
  const [value, setValue] = useState(isChosen(about) ? '' : before)
  const [forAll, setForAll] = useState(true)
  const label = labelOf(dataset, column)
  const fromList = isChosen(about)
  const mayBeBlank = !fromList && about?.required === false && before !== ''
  const canUse = (value !== '' || mayBeBlank) && value !== before && !busy
  const use = (event: FormEvent) => {
    event.preventDefault()
    if (!canUse) return
    if (fromList && forAll && before !== '') onRead(withValues(draft, [{ column, text: before, value }]))
    else
      onRead(
        withCorrections(
          draft,
          [finding, ...(forAll ? others : [])].map((each) => ({ column, line: each.line, value })),
        ),
      )
  }
  const swapped = rule.rule === 'R46' ? rule.findings.map((each) => ({ ...each, value: dayFirst(each.value) })) : []
  const canSwap = swapped.length > 0 && swapped.every((each) => each.value !== null)
  const swap = () =>
    onRead(
      withCorrections(
        draft,
        swapped.map((each) => ({ column: each.column, line: each.line, value: each.value ?? '' })),
      ),
    )
  return (
    <form className={styles.form} onSubmit={use}>
      <Field label={`${label} on line ${line === null ? '' : formatNumber(line)}`} className={styles.field}>
        {fromList ? (
          <Select value={value} onChange={(_, data) => setValue(data.value)}>
            <option value="">Choose a value</option>
            {about?.vocabulary?.values.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            value={value}
            placeholder={about?.example ? `such as ${about.example}` : ''}
            onChange={(_, data) => setValue(data.value)}
          />
        )}
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={!canUse}>
        {value === '' && mayBeBlank ? 'Blank this cell' : 'Use this value'}
      </Button>
      {rule.kind === 'refused' && (
        <Button disabledFocusable={index + 1 >= rule.findings.length} onClick={() => onChoose(index + 1)}>
          Leave this row out
        </Button>
      )}
      {canSwap && (
        <Button disabledFocusable={busy} onClick={swap}>
          Yes, the month comes first: turn {rule.findings.length === 1 ? 'it' : `all ${formatNumber(swapped.length)}`}{' '}
          round
        </Button>
      )}
      {fromList && before !== '' ? (
        <Checkbox
          checked={forAll}
          onChange={(_, data) => setForAll(data.checked === true)}
          label={`Read every “${before.slice(0, 40)}” so, and remember it on this device`}
        />
      ) : (
        others.length > 0 && (
          <Checkbox
            checked={forAll}
            onChange={(_, data) => setForAll(data.checked === true)}
            label={
              others.length === 1
                ? 'And the other cell that says the same'
                : `And the ${formatNumber(others.length)} others that say the same`
            }
          />
        )
      )}
    </form>
  )
}
