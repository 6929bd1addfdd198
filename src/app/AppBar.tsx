import { ArrowUploadRegular, SearchRegular, ShareRegular } from '@fluentui/react-icons'
import { useView } from '../state/useView'
import styles from './AppBar.module.css'
import { ModeControl } from './ModeControl'

interface AppBarProps {
  name: string
  onFind: () => void
  onShare: () => void
}

/** The brand line: the product, whose it is, the way to find anything, to pass it on, and in for new data. */
export function AppBar({ name, onFind, onShare }: AppBarProps) {
  const { hrefOf } = useView()
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={hrefOf('overview')}>
        <svg className={styles.thread} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 17 L10 7 L15 14 L20 8" />
          <circle cx="4" cy="17" r="2.6" />
          <circle cx="10" cy="7" r="2.6" />
          <circle cx="15" cy="14" r="2.6" />
          <circle cx="20" cy="8" r="2.6" />
        </svg>
        Golden Thread
      </a>
      <span className={styles.name}>{name}</span>
      <button type="button" className={`${styles.tool} ${styles.find}`} aria-keyshortcuts="Control+K" onClick={onFind}>
        <SearchRegular aria-hidden="true" />
        <span className={styles.words}>Find a page, theme, agency or service</span>
        <span className={styles.keys} aria-hidden="true">
          Ctrl K
        </span>
      </button>
      <ModeControl />
      <a className={styles.tool} href={hrefOf('data')}>
        <ArrowUploadRegular aria-hidden="true" />
        <span className={styles.words}>Upload</span>
      </a>
      <button type="button" className={styles.tool} aria-haspopup="dialog" onClick={onShare}>
        <ShareRegular aria-hidden="true" />
        <span className={styles.words}>Share</span>
      </button>
    </header>
  )
}
