import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Partnership } from '../../core/partnership'
import { plural } from '../../core/text/format'
import { normalise } from '../../core/text/normalise'
import { methodLink } from '../../core/view/methodLink'
import { datasets } from '../../datasets'
import type { MethodEntry, MethodSection } from '../../reports/method/methodEntry'
import { methodOf } from '../../reports/method/methodOf'
import { pages } from '../../reports/pages'
import { useMode } from '../../state/useMode'
import { useView } from '../../state/useView'
import { Card } from '../../ui/Card'
import '../../ui/print.css'
import { LoadedFiles } from './LoadedFiles'
import { MethodEntries } from './MethodEntries'
import styles from './MethodPage.module.css'

const files = { id: 'files', title: 'What is loaded' }

/** How every figure is worked out: measures, rules, limits in force, words, and the files it all rests on. Searched as one. */
export function MethodPage({ partnership }: { partnership: Partnership }) {
  const { view, hrefOf } = useView()
  const { mode } = useMode()
  const [text, setText] = useState('')
  const typed = useDeferredValue(text)
  const sections = useMemo(() => methodOf(partnership, datasets(partnership), pages(partnership)), [partnership])
  const { spotlight } = view
  const found = useMemo(
    () => sections.map((section) => matching(section, typed, spotlight)),
    [sections, typed, spotlight],
  )
  const shown = found.filter(({ entries }) => entries.length > 0)
  const count = shown.reduce((sum, { entries }) => sum + entries.length, 0)
  const isSearched = typed.trim() !== ''
  useEffect(() => {
    const target = spotlight === null ? null : document.getElementById(spotlight)
    target?.scrollIntoView({ block: 'start' })
    target?.querySelector<HTMLElement>('h2, h3, dt')?.focus({ preventScroll: true })
  }, [spotlight])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>How the figures are worked out</h1>
        <p>
          {mode === 'internal' ? 'Exact figures are shown now.' : 'Small numbers of people are withheld now.'}{' '}
          <span className={styles.screen}>
            Columns of each file, with templates, are in the{' '}
            <a href={hrefOf('data')}>data dictionary on the Data page</a>.
          </span>
        </p>
        <input
          type="search"
          className={styles.search}
          aria-label="Search measures, rules, limits and abbreviations"
          placeholder="Search measures, rules, abbreviations"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p role="status" className={styles.count}>
          {isSearched && (count === 0 ? `Nothing here holds “${typed.trim()}”` : plural(count, 'entry', 'entries'))}
        </p>
      </header>
      <nav aria-label="On this page" className={styles.nav}>
        <ul>
          {[...shown, ...(isSearched ? [] : [files])].map(({ id, title }) => (
            <li key={id}>
              <a href={methodLink(view, id)} aria-current={id === spotlight ? 'location' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.sections}>
        {shown.map((section) => (
          <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
            <Card>
              <h2 id={`${section.id}-title`} tabIndex={-1}>
                {section.title}
              </h2>
              <p className={styles.about}>{section.about}</p>
              <MethodEntries section={section} />
            </Card>
          </section>
        ))}
        {!isSearched && (
          <section id={files.id} aria-labelledby={`${files.id}-title`}>
            <Card>
              <h2 id={`${files.id}-title`} tabIndex={-1}>
                {files.title}
              </h2>
              <LoadedFiles partnership={partnership} />
            </Card>
          </section>
        )}
      </div>
    </div>
  )
}

/** The entries of a section that hold every word typed; what a link points at stays. */
function matching(section: MethodSection, typed: string, spotlight: string | null): MethodSection {
  const words = normalise(typed).split(' ').filter(Boolean)
  if (words.length === 0) return section
  const holds = (entry: MethodEntry) => {
    const all = normalise([entry.term, entry.words, ...(entry.facts ?? []).map((fact) => fact.words)].join(' '))
    return words.every((word) => all.includes(word))
  }
  return { ...section, entries: section.entries.filter((entry) => entry.id === spotlight || holds(entry)) }
}
