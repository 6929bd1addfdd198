import type { Brief, BriefAdvice, BriefFinding, FindingKind } from '../../../core/audit/brief'
import { casesNote, casesWords, kindTitles, metWords } from '../../../core/audit/briefWords'
import { plural } from '../../../core/text/format'
import type { Thread } from '../../../core/thread/thread'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import { useView } from '../../../state/useView'
import { usePrinting } from '../../../ui/usePrinting'
import styles from './BriefPanel.module.css'

/** What most findings are about: said of none. */
const multiAgency = 'Multi-agency'

/** What a brief tells. */
export interface BriefParts {
  brief: Brief
  came: { from: readonly BriefAdvice[]; checked: readonly BriefAdvice[] }
  /** The threads of its worries. */
  threads: readonly Thread[]
  smallSample: number
}

/** The parts of a brief, each under what it answers. */
export function BriefBody({ brief, came, threads, smallSample }: BriefParts) {
  const { findings, standards, cohort, grade, agencies, repeats } = brief
  const note = casesNote(brief)
  return (
    <div className={styles.brief}>
      <section className={styles.whole}>
        <h3>What we looked at</h3>
        <p>
          {[
            cohort,
            brief.isAudit ? casesWords(brief) : '',
            grade && `Graded ${grade.toLowerCase()}`,
            repeats && `Repeats ${repeats}`,
          ]
            .filter(Boolean)
            .join('. ')}
          {note !== null && brief.isAudit && <span className={styles.note}>. {note}</span>}
        </p>
        <p>
          <b>Who took part:</b>{' '}
          {agencies.length > 0 ? `${agencies.join(', ')} (${agencies.length})` : 'no list is on record'}
        </p>
      </section>
      <div className={styles.columns}>
        <Findings kind="worry" findings={findings.worry} />
        <Findings kind="good-practice" findings={findings['good-practice']} />
        <Findings kind="action-needed" findings={findings['action-needed']} />
        <Findings kind="learning" findings={findings.learning} />
        {standards.length > 0 && (
          <section>
            <h3>Standards met</h3>
            <p>{metWords(brief, smallSample)}</p>
            <Standards standards={standards} />
          </section>
        )}
        <CameOf {...{ came, threads }} />
      </div>
    </div>
  )
}

function Findings({ kind, findings }: { kind: FindingKind; findings: readonly BriefFinding[] }) {
  if (findings.length === 0) return null
  const themes = [...new Set(findings.map(({ theme }) => theme))]
  return (
    <section data-kind={kind}>
      <h3>
        {kindTitles[kind]} <span>{findings.length}</span>
      </h3>
      {themes.map((theme) => (
        <div key={theme} className={styles.group}>
          <h4>{theme === '' ? 'No theme' : theme}</h4>
          <ul>
            {findings
              .filter((finding) => finding.theme === theme)
              .map(({ key, words, who }) => (
                <li key={key}>
                  {words}
                  {who !== '' && who !== multiAgency && <small> {who}</small>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Standards({ standards }: Pick<Brief, 'standards'>) {
  const applies = standards.every(({ counts }) => ['', '0'].includes(counts[4] ?? ''))
  const heads = ['Met', 'Partly', 'Not met', 'Not evidenced', ...(applies ? [] : ['Not applicable'])]
  const isHidden = standards.some(({ counts }) => counts.includes('c'))
  return (
    <>
      <table className={styles.standards}>
        <thead>
          <tr>
            <th scope="col">Cases, by standard</th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standards.map(({ key, words, counts }) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              {heads.map((head, place) => (
                <td key={head}>{counts[place] || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isHidden && (
        <p className={styles.note}>c: withheld, for being small or so that a small number cannot be worked out.</p>
      )}
    </>
  )
}

function CameOf({ came: { from, checked }, threads }: Pick<BriefParts, 'came' | 'threads'>) {
  const whole = threads.filter(({ end }) => end === 'better').length
  return (
    <section>
      <h3>What came of it</h3>
      {from.length === 0 && checked.length === 0 && <p>No recommendation is linked to it.</p>}
      {from.length > 0 && (
        <>
          <p>{`${plural(from.length, 'recommendation comes', 'recommendations come')} from its findings.`}</p>
          <Advice list={from} />
        </>
      )}
      {checked.length > 0 && (
        <>
          <p>{`It checked ${plural(checked.length, 'recommendation', 'recommendations')} of an earlier audit or review.`}</p>
          <Advice list={checked} />
        </>
      )}
      {threads.length > 0 && (
        <p>{`${whole} of ${plural(threads.length, 'worry', 'worries')} followed the whole way to better practice, by explicit links.`}</p>
      )}
    </section>
  )
}

function Advice({ list }: { list: readonly BriefAdvice[] }) {
  const { openBehind } = useView()
  const printing = usePrinting()
  return (
    <ul className={styles.advice}>
      {list.map(({ id, words, who, state }) => (
        <li key={id}>
          {printing ? (
            <b>{id}</b>
          ) : (
            <button type="button" onClick={() => openBehind(recommendationBehind(id))}>
              {id}
            </button>
          )}{' '}
          {words} <small>{[printing ? '' : who, state].filter(Boolean).join(', ')}</small>
        </li>
      ))}
    </ul>
  )
}
