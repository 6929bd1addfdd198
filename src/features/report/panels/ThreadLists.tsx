import type { Partnership } from '../../../core/partnership'
import { formatMonth, plural } from '../../../core/text/format'
import type { Beside, Threads } from '../../../core/thread/thread'
import { datasets } from '../../../datasets'
import { ModalDialog } from '../../../ui/ModalDialog'
import { PlainButton } from '../../../ui/PlainButton'
import styles from './ThreadStory.module.css'

const kinds: Readonly<Record<Beside['kind'], readonly [one: string, many: string]>> = {
  recommendation: ['recommendation', 'recommendations'],
  course: ['course', 'courses'],
  audit: ['audit', 'audits'],
}

interface ThreadListsProps {
  list: 'beside' | 'broken'
  threads: Threads
  partnership: Partnership
  onClose: () => void
}

/** What stands on the same theme without a link, or the links that lead nowhere. */
export function ThreadLists({ list, threads, partnership, onClose }: ThreadListsProps) {
  return (
    <ModalDialog
      title={list === 'beside' ? 'Same theme, not linked' : 'Links that lead nowhere'}
      wide
      onClose={onClose}
      actions={
        <PlainButton onClick={onClose} primary>
          Close
        </PlainButton>
      }
    >
      {list === 'beside' ? <BesideList beside={threads.beside} /> : <BrokenList {...{ threads, partnership }} />}
    </ModalDialog>
  )
}

function BesideList({ beside }: { beside: readonly Beside[] }) {
  return (
    <>
      <p>These share a theme with the threads and no link ties them to one. They are never counted as links.</p>
      {(['recommendation', 'course', 'audit'] as const).map((kind) => {
        const own = beside.filter((each) => each.kind === kind)
        const [one, many] = kinds[kind]
        return (
          own.length > 0 && (
            <section key={kind}>
              <h3>{plural(own.length, one, many)}</h3>
              <ul className={styles.beside}>
                {own.map(({ id, words, day }) => (
                  <li key={id}>
                    <b>{id}</b> {words} {day !== null && <small>{formatMonth(day)}</small>}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

function BrokenList({ threads, partnership }: Pick<ThreadListsProps, 'threads' | 'partnership'>) {
  const known = datasets(partnership)
  const labelsOf = (dataset: string, column: string) => {
    const found = known.find(({ id }) => id === dataset)
    return { dataset: found?.label ?? dataset, column: found?.columns[column]?.label ?? column }
  }
  return (
    <>
      <p>Each names an ID that no loaded row has. Correct it in the file, or load the file that holds it.</p>
      <table className={styles.broken}>
        <thead>
          <tr>
            <th scope="col">Dataset</th>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">Missing ID</th>
          </tr>
        </thead>
        <tbody>
          {threads.brokenLinks.map(({ dataset, row, column, missing }) => (
            <tr key={`${dataset} ${row} ${column} ${missing}`}>
              <td>{labelsOf(dataset, column).dataset}</td>
              <td>{row}</td>
              <td>{labelsOf(dataset, column).column}</td>
              <td>{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
