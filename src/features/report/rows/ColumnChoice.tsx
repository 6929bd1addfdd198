import { Button } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import { ModalDialog } from '../../../ui/ModalDialog'
import type { ListColumn } from './listColumns'
import styles from './RowsTable.module.css'

interface ColumnChoiceProps {
  known: readonly ListColumn[]
  shown: readonly ListColumn[]
  /** Undefined goes back to the columns shown first. */
  onChange: (ids: readonly string[] | undefined) => void
  onClose: () => void
}

/** Which columns a list shows, and in what order. Each step is seen at once behind the dialog. */
export function ColumnChoice({ known, shown, onChange, onClose }: ColumnChoiceProps) {
  const ids = shown.map(({ id }) => id)
  const others = known.filter(({ id }) => !ids.includes(id))
  const move = (from: number, to: number) => {
    const next = ids.toSpliced(from, 1)
    onChange(next.toSpliced(to, 0, ids[from] ?? ''))
  }
  return (
    <ModalDialog
      title="Columns"
      actions={
        <>
          <Button onClick={() => onChange(undefined)}>As at first</Button>
          <Button appearance="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
      onClose={onClose}
    >
      <fieldset className={styles.columns}>
        <legend>Shown, in this order</legend>
        {shown.map(({ id, label }, place) => (
          <div key={id}>
            <label>
              <input
                type="checkbox"
                checked
                disabled={shown.length === 1}
                onChange={() => onChange(ids.filter((one) => one !== id))}
              />
              {label}
            </label>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={`Move ${label} to the left`}
              disabledFocusable={place === 0}
              onClick={() => move(place, place - 1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={`Move ${label} to the right`}
              disabledFocusable={place === shown.length - 1}
              onClick={() => move(place, place + 1)}
            />
          </div>
        ))}
      </fieldset>
      {others.length > 0 && (
        <fieldset className={styles.columns}>
          <legend>Not shown</legend>
          {others.map(({ id, label }) => (
            <div key={id}>
              <label>
                <input type="checkbox" checked={false} onChange={() => onChange([...ids, id])} />
                {label}
              </label>
            </div>
          ))}
        </fieldset>
      )}
    </ModalDialog>
  )
}
