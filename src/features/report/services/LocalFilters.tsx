import { EraserRegular, SearchRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import type { Near } from '../../../core/place/near'
import styles from './ServicesPage.module.css'

interface LocalFiltersProps {
  search: string
  onSearch: (text: string) => void
  postcode: string
  onPostcode: (text: string) => void
  /** What the postcode or town comes to. */
  near: Near
  /** Null where no service gives hours. */
  openNow: boolean | null
  onOpenNow: (on: boolean) => void
  /** What the clock leaves, in words. */
  openWords: string
  /** Lists those whose hours are not read as times; absent where there are none. */
  unread: { listed: boolean; count: number; onToggle: () => void } | null
}

/** What is typed or asked of the clock. It stays in this tab and is never part of a link. */
export function LocalFilters(props: LocalFiltersProps) {
  const { search, onSearch, postcode, onPostcode, near, openNow, onOpenNow, openWords, unread } = props
  const ids = { postcode: useId(), said: useId() }
  return (
    <search className={styles.local} aria-label="Services">
      <label className={styles.searchBox}>
        <SearchRegular aria-hidden="true" />
        <input
          type="search"
          value={search}
          aria-label="Search these services by name, function or address"
          placeholder="Search these services"
          autoComplete="off"
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      <div className={styles.near}>
        <label htmlFor={ids.postcode}>Near a postcode or town</label>
        <span className={styles.nearBox}>
          <input
            id={ids.postcode}
            value={postcode}
            aria-describedby={ids.said}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            onChange={(event) => onPostcode(event.target.value)}
          />
          {postcode !== '' && (
            <button type="button" aria-label="Clear the postcode or town" onClick={() => onPostcode('')}>
              <EraserRegular aria-hidden="true" />
            </button>
          )}
        </span>
        <span id={ids.said} className={styles.said} aria-live="polite">
          {near.words || 'Measured on this device'}
        </span>
      </div>
      {openNow !== null && (
        <div className={styles.open}>
          <label>
            <input type="checkbox" checked={openNow} onChange={(event) => onOpenNow(event.target.checked)} /> Open now
          </label>
          {openNow && (
            <span className={styles.said} aria-live="polite">
              {openWords}{' '}
              {unread && (
                <button
                  type="button"
                  className={styles.textButton}
                  aria-pressed={unread.listed}
                  onClick={unread.onToggle}
                >
                  {unread.listed ? 'List those open' : `List the ${unread.count}`}
                </button>
              )}
            </span>
          )}
        </div>
      )}
    </search>
  )
}
