import { capital } from '../../../core/text/format'
import { threadEnds } from '../../../core/thread/thread'
import { endWords } from '../../../core/thread/threadWords'
import type { Item } from '../../../core/tracker/tracker'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { ItemButton } from '../panels/ItemButton'
import styles from './Recommendation.module.css'

/** What one recommendation hangs together with: its whole or its parts, similar ones, and the golden threads it is part of. */
export function RecommendationLinks({ id }: { id: string }) {
  const { data } = useStudy('tracker', { unfiltered: true })
  const item = data?.items.find((one) => one.id === id)
  if (!data || !item) return null
  const others = data.items.filter((one) => one.id !== id)
  return (
    <div className={styles.links}>
      <Group title="Part of" items={others.filter((one) => one.id === item.parent)} />
      <Group title="Its parts, never counted" items={others.filter(({ parent }) => parent === id)} />
      <Group
        title="Asks for the same"
        items={others.filter((one) => item.similar.includes(one.id) || one.similar.includes(id))}
      />
      <Threads id={id} />
    </div>
  )
}

function Group({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <ItemButton item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The threads that hold it, those that get furthest first; each leads to its story. */
function Threads({ id }: { id: string }) {
  const { open, view } = useView()
  const { data } = useStudy('threads', { unfiltered: true })
  if (!data) return null
  const held = [...data.worries.threads, ...data.reviews.threads]
    .filter(({ steps }) => steps.some((step) => step.stage === 'recommendation' && step.id === id))
    .sort((a, b) => threadEnds.indexOf(b.end) - threadEnds.indexOf(a.end))
  return (
    <section>
      <h3>Golden thread</h3>
      {held.length === 0 && <p>No thread holds it: no finding names it, and no course or audit is linked to it.</p>}
      <ul>
        {held.map((thread) => {
          const [theme] = thread.themes
          const story = {
            ...view,
            selection: theme === undefined ? {} : { theme: [theme] },
            lit: [],
            behind: { visual: 'theme-threads', entries: [thread.id], measure: 'thread' },
          }
          return (
            <li key={thread.id}>
              <button type="button" className={styles.link} onClick={() => open('theme', story)}>
                {thread.start === 'worry' ? thread.words : `From the review ${thread.source}`}
              </button>
              <span>
                {thread.end === 'better' ? 'Runs the whole way to better practice' : capital(endWords[thread.end])}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
