import { Button } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { findingsCsv, findingsOf } from '../../core/import/findingsOf'
import { formatNumber, plural } from '../../core/text/format'
import { toCsv } from '../../core/text/toCsv'
import type { CheckedFile } from '../../state/useReadFile'
import { useSaveFile } from '../../state/useSaveFile'
import { Card } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { CellPanel } from './CellPanel'
import styles from './CheckStep.module.css'
import { Corrections } from './Corrections'
import type { Choice } from './choice'
import { withPersonal } from './corrections'
import { FileRowsPanel } from './FileRowsPanel'
import { FirstLook } from './FirstLook'
import { NewValuesPanel } from './NewValuesPanel'
import { newValues } from './newValues'
import { PersonalPanel } from './PersonalPanel'
import { RecordSum } from './RecordSum'
import { RuleList } from './RuleList'
import { RuleRows } from './RuleRows'
import { ruleGroups } from './ruleGroups'
import { summaryTitle } from './saidOf'
import { WizardBar } from './WizardBar'
import type { Draft } from './wizard'

interface CheckStepProps {
  checked: CheckedFile
  draft: Draft
  dataset: Dataset
  choice: Choice
  answers: number
  busy: boolean
  onRead: (draft: Draft) => void
  onGoTo: (step: 'columns' | 'effect') => void
  onCancel: () => void
}

/** What became of every record: the rules that were met, the rows, the cell, and each thing that can be mended here. */
export function CheckStep(props: CheckStepProps) {
  const { checked, draft, dataset, choice, answers, busy, onRead, onGoTo, onCancel } = props
  const { report } = checked
  const save = useSaveFile()
  const findings = useMemo(() => findingsOf(report), [report])
  const groups = useMemo(() => ruleGroups(findings), [findings])
  const fresh = useMemo(() => newValues(report, dataset, draft.valueMap), [report, dataset, draft.valueMap])
  const [place, setPlace] = useState<{ rule: string; index: number } | null>(null)
  const rules = groups.flatMap((group) => group.rules)
  const rule = rules.find(({ id }) => id === place?.rule) ?? rules[0]
  const index = rule && rule.id === place?.rule ? Math.min(place.index, rule.findings.length - 1) : 0
  const finding = rule?.findings[index]
  const choose = (id: string, at = 0) => setPlace({ rule: id, index: at })
  const held = report.outcome === 'held'
  const stops = report.personal.filter(({ severity }) => severity === 'block').length
  const title = summaryTitle(stops, report.rejected.length, fresh.length)
  const saveAll = () =>
    save(`${draft.file.name.replace(/\.\w+$/, '')}-check.csv`, toCsv(findingsCsv(findings, dataset)))
  const toElement = (id: string) => document.getElementById(id)?.focus()
  const focusAfter = useRef('')
  const answered = useRef(answers)
  const readAnd = (focus: string, next: Draft) => {
    focusAfter.current = focus
    onRead(next)
  }
  useEffect(() => {
    if (answered.current === answers) return
    answered.current = answers
    // What was answered is gone from the list: the next of its kind takes the focus, else the head of the page.
    const next = document.getElementById(focusAfter.current)
    const head = next ?? document.querySelector<HTMLElement>('[data-error-summary]') ?? document.querySelector('h1')
    head?.focus()
  }, [answers])
  const places = groups
    .filter(({ kind }) => kind === 'stops' || kind === 'refused' || kind === 'answer')
    .flatMap((group) => group.rules)
    .map(({ id, kind, name, findings: own }) => ({
      id,
      words: `${name} (${formatNumber(own.length)})`,
      onGo: () => {
        choose(id)
        if (kind === 'answer') toElement('new-values')
        else if (kind === 'stops') toElement(`personal-${own[0]?.column ?? ''}`)
        else requestAnimationFrame(() => toElement('cell-title'))
      },
    }))
  const blocked = blockedWords(busy, held, fresh.length, report.loaded)
  return (
    <>
      {title !== '' && <ErrorSummary title={title} occasion="check" places={places} />}
      <RecordSum report={report} />
      <div className={styles.grid}>
        <Card className={styles.rules}>
          <RuleList
            groups={groups}
            chosen={rule?.id ?? null}
            onChoose={choose}
            total={findings.length}
            onSaveAll={saveAll}
          />
        </Card>
        <div className={styles.middle}>
          {rule && finding ? (
            <>
              <Card className={styles.card}>
                <RuleRows
                  checked={checked}
                  dataset={dataset}
                  rule={rule}
                  index={index}
                  onChoose={(at) => choose(rule.id, at)}
                />
                <CellPanel
                  {...{ dataset, report, draft, rule, index, busy }}
                  onRead={(next) => readAnd('cell-title', next)}
                  onChoose={(at) => choose(rule.id, at)}
                  onColumns={() => onGoTo('columns')}
                />
              </Card>
              {finding.line !== null && (
                <Card className={styles.card}>
                  <FileRowsPanel checked={checked} dataset={dataset} line={finding.line} column={finding.column} />
                </Card>
              )}
            </>
          ) : (
            <Card className={styles.card}>
              <h2 className={styles.clean}>Every row is ready, and no rule found anything</h2>
              <p>The next step shows what loading this file would change.</p>
            </Card>
          )}
        </div>
        <div className={styles.side}>
          <PersonalPanel
            report={report}
            dataset={dataset}
            busy={busy}
            onRemedy={(kind, column) => readAnd('', withPersonal(draft, kind, column))}
            onCancel={onCancel}
          />
          <NewValuesPanel {...{ dataset, draft, busy }} values={fresh} onRead={(next) => readAnd('new-values', next)} />
          <Corrections {...{ dataset, draft, busy }} onRead={(next) => readAnd('corrections', next)} />
          <FirstLook checked={checked} dataset={dataset} choice={choice} />
        </div>
      </div>
      <WizardBar
        back={{ label: 'Columns', onClick: () => onGoTo('columns') }}
        onCancel={onCancel}
        words={
          <>
            {held && 'After your answers: '}
            <b>
              {plural(report.loaded, 'row loads', 'rows load')}, {plural(report.rejected.length, 'is', 'are')} left out.
            </b>{' '}
            The list of what is left out stays with the file.
          </>
        }
        other={
          findings.length > 0 && (
            <Button
              onClick={() => {
                saveAll()
                onCancel()
              }}
            >
              Load none, keep the list
            </Button>
          )
        }
        next={{ label: 'Next: see the effect', onClick: () => onGoTo('effect') }}
        blocked={blocked}
      />
    </>
  )
}

function blockedWords(busy: boolean, held: boolean, open: number, loaded: number): string {
  if (busy) return 'Reading the file again.'
  const first = [held ? 'the personal data' : '', open > 0 ? plural(open, 'value', 'values') : ''].filter(Boolean)
  if (first.length > 0) return `Answer ${first.join(' and ')} first.`
  return loaded === 0 ? 'No row of this file can be loaded.' : ''
}
