import { Field, Select } from '@fluentui/react-components'
import type { CheckedFile } from '../../state/useReadFile'
import type { Draft } from './wizard'

interface SheetsProps {
  checked: CheckedFile
  draft: Draft
  busy: boolean
  onRead: (draft: Draft, stays: boolean) => void
}

/** Which sheet of a workbook is read, where it has several. */
export function Sheets({ checked, draft, busy, onRead }: SheetsProps) {
  const { workbook } = checked
  if (!workbook || workbook.sheets.length < 2) return null
  return (
    <Field label="Sheet of the workbook">
      <Select
        value={workbook.sheet}
        disabled={busy}
        onChange={(_, { value }) => onRead({ ...draft, headerMap: {}, remedies: [], sheet: value }, true)}
      >
        {workbook.sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  )
}
