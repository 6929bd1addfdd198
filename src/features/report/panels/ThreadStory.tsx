import type { Partnership } from '../../../core/partnership'
import { fractionWords, hasNumber } from '../../../core/text/figureWords'
import { capital, formatDay, formatPercent } from '../../../core/text/format'
import { type Step, type Thread, type Threads, threadStages } from '../../../core/thread/thread'
import { cameWords, changeOfStandard, endWords, stageLabels } from '../../../core/thread/threadWords'
import { useView } from '../../../state/useView'
import { ModalDialog } from '../../../ui/ModalDialog'
import { PlainButton } from '../../../ui/PlainButton'
import { SampleMark } from '../../../ui/SampleMark'
import styles from './ThreadStory.module.css'

interface ThreadStoryProps {
  thread: Thread
  threads: Threads
  partnership: Partnership
  onClose: () => void
}

/** A thread on one page: each step with its date, words and people, the figures before and after, and what is missing. */
export function ThreadStory({ thread, threads, partnership, onClose }: ThreadStoryProps) {
  const { hrefOf } = useView()
  const beside = threads.beside.filter(({ themes }) => themes.some((theme) => thread.themes.includes(theme)))
  const themes = thread.themes.map((id) => ({
    id,
    label: partnership.themes.find((theme) => theme.id === id)?.label ?? id,
  }))
  const stages = threadStages.map((stage) => ({ stage, steps: thread.steps.filter((step) => step.stage === stage) }))
  const audit = thread.start === 'worry' ? hrefOf('audits', { audit: [thread.source] }) : null
  return (
    <ModalDialog
      title={thread.words}
      wide
      onClose={onClose}
      actions={
        <>
          <PlainButton onClick={() => window.print()}>Print this page</PlainButton>
          <PlainButton onClick={onClose} primary>
            Close
          </PlainButton>
        </>
      }
    >
      <div className={styles.story} data-story>
        <p className={styles.lead}>
          <span>{capital(`${ending(thread)}, as at ${formatDay(threads.asAt)}`)}</span>
          {themes.map(({ id, label }) => (
            <a key={id} href={hrefOf('theme', { theme: [id] })}>
              {label}
            </a>
          ))}
          {threads.sample && <SampleMark />}
        </p>
        <ol className={styles.steps} data-whole={thread.end === 'better' || undefined}>
          {stages.flatMap(({ stage, steps }) =>
            steps.map((step) => <StepItem key={`${stage}${step.id}`} step={step} />),
          )}
          {thread.end === 'better' && (
            <li data-end="better">
              <h3>Better</h3>
              <p>More of the cases met the same standard than in the audit that raised the worry.</p>
              {thread.fellBack && <p>A later re-audit of the same standard was no better than that first audit.</p>}
            </li>
          )}
          {thread.end !== 'better' && (
            <li data-end="missing">
              <h3>{capital(endWords[thread.end])}</h3>
              {thread.why !== '' && <p>{thread.why}.</p>}
            </li>
          )}
        </ol>
        {thread.skipped && <p>The tracker says that no training was needed, so that stage is passed by.</p>}
        {thread.unsaid && thread.end !== 'no-training' && (
          <p>The tracker does not say whether training was needed; it counts as needed.</p>
        )}
        {beside.length > 0 && (
          <>
            <h3>Same theme, not linked</h3>
            <ul className={styles.beside}>
              {beside.slice(0, 8).map(({ kind, id, words }) => (
                <li key={`${kind}${id}`}>
                  <b>{id}</b> {words} <small>same theme</small>
                </li>
              ))}
            </ul>
            {beside.length > 8 && <p>{`And ${beside.length - 8} more.`}</p>}
          </>
        )}
        <p className={styles.links}>
          {audit && <a href={audit}>The audit it comes from</a>}
          <a href={hrefOf('recommendations', thread.themes.length > 0 ? { theme: thread.themes } : {})}>
            Recommendations on this theme
          </a>
        </p>
      </div>
    </ModalDialog>
  )
}

function ending({ end }: Thread): string {
  return end === 'better' ? 'runs the whole way' : `stops: ${endWords[end]}`
}

function StepItem({ step }: { step: Step }) {
  const { stage, before, after } = step
  const facts = [step.day === null ? 'No date' : formatDay(step.day), step.who, step.note, cameWords(step)]
  return (
    <li data-counted={step.counted}>
      <h3>
        {stageLabels[stage]}
        {step.id !== '' && <span> {step.id}</span>}
      </h3>
      {stage !== 'worry' && <p>{step.words}</p>}
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {before && after && (
        <p className={styles.change}>
          <span className={styles.hidden}>{changeOfStandard(step)}</span>
          <Bar label="Before" figure={before} />
          <Bar label="After" figure={after} />
        </p>
      )}
      {!step.counted && stage !== 're-audit' && stage !== 'training' && (
        <p className={styles.facts}>Linked too; the path above gets further.</p>
      )}
    </li>
  )
}

function Bar({ label, figure }: { label: string; figure: NonNullable<Step['before']> }) {
  const known = hasNumber(figure)
  const words = !known
    ? figure.state === 'withheld'
      ? 'withheld'
      : 'no figure'
    : figure.small
      ? `${fractionWords(figure)} cases`
      : `${formatPercent(figure.value)}, ${fractionWords(figure)} cases`
  return (
    <span className={styles.bar} aria-hidden="true">
      <span>{label}</span>
      <svg width={160} height={12} aria-hidden="true">
        <rect x={0.5} y={0.5} width={159} height={11} className={styles.all} />
        {known && <rect x={0} y={0} width={160 * figure.value} height={12} className={styles.met} />}
      </svg>
      <span>{words}</span>
    </span>
  )
}
