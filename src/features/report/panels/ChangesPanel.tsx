import { ChevronRightRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import type { ChangeSentence } from '../../../core/changed/changeSentence'
import { changeSentences, sinceWords } from '../../../core/changed/changeSentences'
import { formatDay } from '../../../core/text/format'
import { periodWords } from '../../../core/text/periodWords'
import { changedRows } from '../../../reports/changed'
import { headline } from '../../../reports/headline'
import { useMode } from '../../../state/useMode'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import type { PanelProps } from '../panelProps'
import styles from './ChangesPanel.module.css'

const arrows: Readonly<Record<ChangeSentence['sign'], string>> = { up: '▲', down: '▼', same: '=', alert: '!' }
const wanted: Readonly<Record<ChangeSentence['good'], string>> = { better: 'Better: ', worse: 'Worse: ', neither: '' }

/** What moved since the period before, in sentences that each open their rows. */
export function ChangesPanel({ panel, partnership, results = {}, problem, retry }: PanelProps) {
  const titleId = useId()
  const { hrefOf, goTo, openBehind } = useView()
  const { frozen } = useMode()
  const movement = useStudy('movement').data
  const returns = useStudy('returns').data
  const coverage = useStudy('coverage').data
  const { overdue, standards, training } = results
  if (problem) {
    return (
      <Card>
        <ErrorState title={`${panel.name} could not be worked out`} {...problem} onRetry={retry} />
      </Card>
    )
  }
  if (!overdue) {
    return (
      <Card>
        <Skeleton of={panel.name.toLowerCase()} rows={8} />
      </Card>
    )
  }
  const first = partnership.themes.slice(0, headline).map(({ id }) => id)
  const sentences = changeSentences({ overdue, standards, training, movement, returns, coverage, headline: first })
  const since = sinceWords(overdue)
  const sample = [overdue, standards, training].some((result) => result?.sample)
  const linked = (sentence: ChangeSentence) => {
    const { to } = sentence
    const words = <Words sentence={sentence} />
    if (frozen) return <span className={styles.line}>{words}</span>
    if ('page' in to) {
      return (
        <a
          className={styles.line}
          href={hrefOf(to.page, to.selection)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            goTo(to.page, to.selection)
          }}
        >
          {words}
          <ChevronRightRegular aria-hidden="true" />
        </a>
      )
    }
    const behind = { visual: changedRows[to.query], entries: to.entries, measure: to.measure }
    return (
      <button type="button" className={styles.line} aria-haspopup="dialog" onClick={() => openBehind(behind)}>
        {words}
        <ChevronRightRegular aria-hidden="true" />
      </button>
    )
  }
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card>
        <header className={styles.header}>
          <h2 id={titleId}>{since === '' ? panel.name : `${panel.name} since ${since}`}</h2>
          {sample && <SampleMark />}
        </header>
        <p className={styles.subtitle}>
          {periodWords(overdue.period)}
          {overdue.before?.part ? `, to ${formatDay(overdue.asAt)}: as much of it as of the period before` : ''}
          {frozen ? '.' : '. Each line opens its rows.'}
        </p>
        {sentences.length === 0 ? (
          <p className={styles.nothing}>Nothing to compare with that can be told here.</p>
        ) : (
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence.id}>{linked(sentence)}</li>
            ))}
          </ul>
        )}
      </Card>
    </section>
  )
}

function Words({ sentence: { sign, good, claim, more } }: { sentence: ChangeSentence }) {
  return (
    <>
      <span className={styles.sign} data-good={good} aria-hidden="true">
        {arrows[sign]}
      </span>
      <span className={styles.words}>
        <span className={styles.hidden}>{wanted[good]}</span>
        <b>{claim}</b>
        {joined(more)}
      </span>
    </>
  )
}

/** What follows a claim goes on with it, unless it is a sentence of its own. */
function joined(more: string): string {
  if (more === '') return '.'
  if (/^[A-Z][a-z]+ /.test(more) && /^Of /.test(more)) return `. ${more}`
  return /^(\(|in |by )/.test(more) ? ` ${more}` : /^to /.test(more) ? `, ${more}` : `: ${more}`
}
