import { ChevronRightRegular } from '@fluentui/react-icons'
import type { ChangeSentence } from '../../../core/changed/changeSentence'
import { changeSentences, sinceWords } from '../../../core/changed/changeSentences'
import { formatDay } from '../../../core/text/format'
import { periodWords } from '../../../core/text/periodWords'
import { changedRows } from '../../../reports/changed'
import { headline } from '../../../reports/headline'
import { useMode } from '../../../state/useMode'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import type { PanelProps } from '../panelProps'
import styles from './ChangesPanel.module.css'
import { PanelCard } from './PanelCard'
import { PanelState } from './PanelState'
import { factsOf } from './panelFacts'
import type { PanelTable } from './panelTable'

const arrows: Readonly<Record<ChangeSentence['sign'], string>> = { up: '▲', down: '▼', same: '=', alert: '!' }
const wanted: Readonly<Record<ChangeSentence['good'], string>> = { better: 'Better: ', worse: 'Worse: ', neither: '' }

/** What moved since the period before, in sentences that each open their rows. */
export function ChangesPanel({ panel, partnership, results = {}, problem, retry }: PanelProps) {
  const { hrefOf, goTo, openBehind } = useView()
  const { frozen } = useMode()
  const movement = useStudy('movement').data
  const returns = useStudy('returns').data
  const coverage = useStudy('coverage').data
  const { overdue, standards, training } = results
  if (problem || !overdue) return <PanelState {...{ panel, problem, retry }} rows={8} />
  const first = partnership.themes.slice(0, headline).map(({ id }) => id)
  const sentences = changeSentences({ overdue, standards, training, movement, returns, coverage, headline: first })
  const since = sinceWords(overdue)
  const facts = factsOf([overdue, standards, training].filter((result) => result !== undefined))
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
    <PanelCard
      {...{ panel, facts }}
      title={since === '' ? null : `${panel.name} since ${since}`}
      subtitle={`${periodWords(overdue.period)}${overdue.before?.part ? `, to ${formatDay(overdue.asAt)}: as much of it as of the period before` : ''}`}
      count=""
      table={tableOf(sentences)}
      otherwise="sentences"
      none={sentences.length === 0 ? 'Nothing to compare with that can be told here' : undefined}
    >
      <div className={styles.panel}>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence.id}>{linked(sentence)}</li>
          ))}
        </ul>
      </div>
    </PanelCard>
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

function tableOf(sentences: readonly ChangeSentence[]): PanelTable {
  return {
    columns: [
      { label: 'Change', kind: 'choice', width: 90 },
      { label: 'What changed', kind: 'text', width: 300 },
      { label: 'More of it', kind: 'text', width: 260 },
    ],
    rows: sentences.map(({ id, good, claim, more }) => ({
      key: id,
      cells: [wanted[good].replace(': ', ''), claim, more],
    })),
  }
}
