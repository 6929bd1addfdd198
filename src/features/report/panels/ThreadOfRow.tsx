import { endWords } from '../../../core/thread/threadWords'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { PlainButton } from '../../../ui/PlainButton'

/** The threads a recommendation is a step of, each opening to its dated story. */
export function ThreadOfRow({ id }: { id: string }) {
  const { openBehind } = useView()
  const { data } = useStudy('threads')
  const threads = data ? [...data.worries.threads, ...data.reviews.threads] : []
  const own = threads.filter(({ steps }) => steps.some((step) => step.stage === 'recommendation' && step.id === id))
  if (own.length === 0) return <p>No thread leads to or from it.</p>
  return own.map((thread) => (
    <p key={thread.id}>
      <PlainButton onClick={() => openBehind({ visual: 'theme-threads', entries: [thread.id], measure: 'thread' })}>
        Open its thread
      </PlainButton>{' '}
      {thread.words}: {thread.end === 'better' ? 'runs the whole way' : endWords[thread.end]}
    </p>
  ))
}
