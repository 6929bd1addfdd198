import { ErrorCircleFilled } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './ErrorSummary.module.css'

/** A place the summary leads to. */
export interface ErrorPlace {
  id: string
  words: string
  onGo: () => void
}

interface ErrorSummaryProps {
  title: string
  places?: readonly ErrorPlace[]
  /** Takes the focus whenever this changes: a new answer from the check. */
  occasion: string
  children?: ReactNode
}

/** What stops the reader, said first: it takes the focus, and each thing named leads to where it is mended. */
export function ErrorSummary({ title, places = [], occasion, children }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => {
    if (occasion !== '') box.current?.focus()
  }, [occasion])
  return (
    <section ref={box} className={styles.summary} tabIndex={-1} data-error-summary aria-labelledby={id}>
      <ErrorCircleFilled className={styles.icon ?? ''} aria-hidden="true" />
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
        {places.length > 0 && (
          <div className={styles.places}>
            <span id={`${id}-to`}>Go to:</span>
            <ul aria-labelledby={`${id}-to`}>
              {places.map((place) => (
                <li key={place.id}>
                  <button type="button" className={styles.link} onClick={place.onGo}>
                    {place.words}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
