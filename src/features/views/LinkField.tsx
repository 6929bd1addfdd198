import { Button } from '@fluentui/react-components'
import styles from './ViewsDialog.module.css'

/** A link to be copied, by the button or by hand. */
export function LinkField({ link, onCopy }: { link: string; onCopy: (link: string) => void }) {
  return (
    <div className={styles.line}>
      <input
        className={styles.field}
        aria-label="Link"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <Button appearance="primary" onClick={() => onCopy(link)}>
        Copy link
      </Button>
    </div>
  )
}
