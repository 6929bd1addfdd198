import type { Strands } from '../../core/thread/thread'
import { gateCount, gateShare, gateWords, groupSentences, threadSentence } from '../../core/thread/threadWords'
import styles from './Thread.module.css'

/** Where there is no room for lines: the counts as a list, then a card for each worry, by where it stops. */
export function ThreadCards({ strands, onOpen }: { strands: Strands; onOpen: (thread: string) => void }) {
  const start = strands.threads[0]?.start ?? 'worry'
  return (
    <>
      <ol className={styles.counts}>
        {strands.gates.map((gate) => (
          <li key={gate.stage}>
            <b>{gateCount(gate)}</b> <span>{gateWords(gate, start)}</span> <small>{gateShare(gate)}</small>
          </li>
        ))}
      </ol>
      {groupSentences(strands).map(({ end, words, threads }) => (
        <section key={end}>
          <h3 className={styles.group}>{words}</h3>
          <ul className={styles.cardsList}>
            {threads.map((thread) => (
              <li key={thread.id}>
                <button
                  type="button"
                  className={styles.card}
                  data-whole={end === 'better' || undefined}
                  onClick={() => onOpen(thread.id)}
                >
                  <b>
                    {end === 'better' ? '▲ ' : end === 'no-better' ? '= ' : ''}
                    {thread.words}
                  </b>{' '}
                  <span>{threadSentence(thread).slice(thread.words.length + 2)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
