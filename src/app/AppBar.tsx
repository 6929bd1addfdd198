import { ArrowUploadRegular } from '@fluentui/react-icons'
import { useView } from '../state/useView'
import styles from './AppBar.module.css'

/** The brand line: the product, whose it is, and the way in for new data. */
export function AppBar({ name }: { name: string }) {
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
      <a className={styles.upload} href={hrefOf('data')}>
        <ArrowUploadRegular aria-hidden="true" />
        Upload
      </a>
    </header>
  )
}
