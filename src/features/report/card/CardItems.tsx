import { MenuItem } from '@fluentui/react-components'
import { DataBarHorizontalRegular, LightbulbFilamentRegular, SquareRegular, TableRegular } from '@fluentui/react-icons'
import { useView } from '../../../state/useView'

/** Lets a card fill the page, or puts it back. */
export function FocusItem({ id }: { id: string }) {
  const { view, setFocus } = useView()
  const isFocused = view.focus === id
  return (
    <MenuItem icon={<SquareRegular />} secondaryContent="F" onClick={() => setFocus(isFocused ? null : id)}>
      {isFocused ? 'Back to the page' : 'Focus on this visual'}
    </MenuItem>
  )
}

interface TableItemProps {
  id: string
  disabled: boolean
  /** What it is when it is no table: `a chart`. */
  otherwise?: string
}

/** Turns what a card draws into a table, and back. */
export function TableItem({ id, disabled, otherwise = 'a chart' }: TableItemProps) {
  const { view, setVisual } = useView()
  const isTable = view.visuals[id]?.table === true
  return (
    <MenuItem
      icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
      secondaryContent="T"
      disabled={disabled}
      onClick={() => setVisual(id, { table: isTable ? undefined : true })}
    >
      {isTable ? `Show as ${otherwise}` : 'Show as a table'}
    </MenuItem>
  )
}

/** Dims everything else on the page, or ends that. */
export function SpotlightItem({ id }: { id: string }) {
  const { view, setSpotlight } = useView()
  const isLit = view.spotlight === id
  return (
    <MenuItem icon={<LightbulbFilamentRegular />} onClick={() => setSpotlight(isLit ? null : id)}>
      {isLit ? 'End the spotlight' : 'Spotlight'}
    </MenuItem>
  )
}
