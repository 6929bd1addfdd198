import type { Strands } from '../../../core/thread/thread'
import { groupSentences } from '../../../core/thread/threadWords'
import styles from './ThreadsPanel.module.css'

interface ThreadSentencesProps {
  worries: Strands
  reviews: Strands
  onOpen: (thread: string) => void
}

/** One sentence for each place where threads end, and what it holds. */
export function ThreadSentences({ worries, reviews, onOpen }: ThreadSentencesProps) {
  return (
    <ul className={styles.sentences}>
      {[...groupSentences(worries), ...groupSentences(reviews)].map(({ words, threads }) => (
        <li key={words}>
          <p>
            <b>{words}.</b>
          </p>
          <ul>
            {threads.map((thread) => (
              <li key={thread.id}>
                <button type="button" onClick={() => onOpen(thread.id)}>
                  {thread.words}
                </button>
                {new Set(threads.map(({ why }) => why)).size > 1 && ` ${thread.why}.`}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
