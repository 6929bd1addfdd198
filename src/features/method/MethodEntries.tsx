import { LinkRegular } from '@fluentui/react-icons'
import { Fragment } from 'react'
import { methodLink } from '../../core/view/methodLink'
import type { MethodEntry, MethodSection } from '../../reports/method/methodEntry'
import { useView } from '../../state/useView'
import { Acronyms } from '../../ui/Acronyms'
import styles from './MethodPage.module.css'

/** The entries of a section: a list of terms where each has a line, else a heading and its facts. */
export function MethodEntries({ section: { entries, brief } }: { section: MethodSection }) {
  const { view } = useView()
  if (brief) {
    return (
      <dl className={styles.terms}>
        {entries.map(({ id, term, words }) => (
          <div key={id} id={id} data-lit={view.spotlight === id || undefined}>
            <dt tabIndex={-1}>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <div className={styles.entries}>
      {entries.map((entry) => (
        <article
          key={entry.id}
          id={entry.id}
          className={styles.entry}
          data-lit={view.spotlight === entry.id || undefined}
        >
          <h3 tabIndex={-1}>
            {entry.term}{' '}
            <a href={methodLink(view, entry.id)} className={styles.anchor} aria-label={`Link to ${entry.term}`}>
              <LinkRegular aria-hidden="true" />
            </a>
          </h3>
          <p>
            <Acronyms text={entry.words} />
          </p>
          <Facts entry={entry} />
        </article>
      ))}
    </div>
  )
}

function Facts({ entry: { facts = [], pages } }: { entry: MethodEntry }) {
  const { hrefOf } = useView()
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, words }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
      {pages && pages.length > 0 && (
        <>
          <dt>Shown on</dt>
          <dd>
            {pages.map(({ id, label }, place) => (
              <Fragment key={id}>
                {place > 0 && ', '}
                <a href={hrefOf(id)}>{label}</a>
              </Fragment>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}
