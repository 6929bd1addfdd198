import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components'
import { ArrowDownRegular, FilterRegular, OpenRegular, TableRegular } from '@fluentui/react-icons'
import { dimensionLabels } from '../../../core/dataset/define'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import type { CardDrill, PickedEntry } from './cardPlace'
import { useDetailPages } from './useDetailPages'

interface EntryItemsProps {
  drill: CardDrill | null
  entry: PickedEntry
  onRows: (() => void) | null
}

/** What can be done with one mark: keep only it, go into it, see its rows, open the page of it. */
export function EntryItems({ entry, drill, onRows }: EntryItemsProps) {
  const { view, toggle, goTo } = useView()
  const { frozen } = useMode()
  const { dimension, id, label, part } = entry
  const pages = useDetailPages(dimension)
  const chosen = dimension !== undefined && view.selection[dimension]
  const isOnly = chosen && chosen.length === 1 && chosen[0] === id
  return (
    <MenuGroup>
      <MenuGroupHeader>{label}</MenuGroupHeader>
      {dimension && (
        <MenuItem icon={<FilterRegular />} disabled={frozen} onClick={() => toggle(dimension, id, false)}>
          {isOnly ? 'Undo the choice' : 'Keep only this'}
        </MenuItem>
      )}
      {drill && (
        <MenuItem icon={<ArrowDownRegular />} onClick={() => drill.into(id)}>
          Go into it
        </MenuItem>
      )}
      {onRows && (
        <MenuItem icon={<TableRegular />} secondaryContent="Shift Enter" onClick={onRows}>
          See the rows behind it{part === null ? '' : `: ${part}`}
        </MenuItem>
      )}
      {dimension &&
        pages.map((page) => (
          <MenuItem
            key={page.id}
            icon={<OpenRegular />}
            disabled={frozen}
            onClick={() => goTo(page.id, { [dimension]: [id] })}
          >
            Open the page of this {dimensionLabels[dimension].toLowerCase()}
          </MenuItem>
        ))}
      <MenuDivider />
    </MenuGroup>
  )
}
