import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import {
  ArrowDownloadRegular,
  ArrowSortRegular,
  CopyRegular,
  FilterRegular,
  ImageRegular,
  QuestionCircleRegular,
  TableRegular,
} from '@fluentui/react-icons'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import type { Result } from '../../../core/query/query'
import type { DrillStep } from '../../../core/view/drill'
import type { Visual } from '../../../core/view/page'
import { exactWords, useExport } from '../../../state/useExport'
import { useView } from '../../../state/useView'
import { FocusItem, SpotlightItem, TableItem } from './CardItems'
import styles from './CardMenu.module.css'
import { type CardDrill, type CardPlace, pickedEntry } from './cardPlace'
import { EntryItems } from './EntryItems'
import { MenuAt } from './MenuAt'
import { sortChoices } from './sortChoices'
import { TakenLine } from './TakenLine'

const WhatFilters = lazy(async () => ({ default: (await import('./WhatFilters')).WhatFilters }))
const WhatIsThis = lazy(async () => ({ default: (await import('./WhatIsThis')).WhatIsThis }))

export interface CardMenuProps {
  visual: Visual
  result: Result | undefined
  steps: readonly DrillStep[]
  /** Where it is open; null while it is not. */
  place: CardPlace | null
  onClose: () => void
  /** How often its numbers were asked for by the keyboard. */
  copies: number
  /** Going into marks by a click; null where there is nowhere to go. */
  drill: CardDrill | null
  /** Opens the rows behind a figure; null where they cannot be shown. */
  onRows: ((entries: readonly (string | null)[], measure: string) => void) | null
}

/** What can be done with a visual, and, opened on a mark, with the mark. */
export function CardMenu(props: CardMenuProps) {
  const { visual, result, steps, place, onClose, copies, drill, onRows } = props
  const { view, setVisual } = useView()
  const [dialog, setDialog] = useState<'filters' | 'about' | null>(null)
  const taken = useExport(visual, result)
  const copy = useEffectEvent(() => void taken.copyNumbers())
  useEffect(() => {
    if (copies > 0) copy()
  }, [copies])
  const own = view.visuals[visual.id]
  const stands = result !== undefined
  const entry = pickedEntry(result, place)
  const sorts = sortChoices(result)
  const sort = own?.sort?.[0]
  const sorted = sort ? `${sort.by} ${sort.descending ? 'down' : 'up'}` : 'own'
  const checked = { sort: [sorted], drill: drill?.on ? ['on'] : [], exact: taken.exact ? ['exact'] : [] }
  const measure = place?.mark?.measure ?? result?.measures[0]?.id ?? ''
  const all = result?.axes.map(() => null) ?? []
  const rowsOf = (entries: readonly (string | null)[]) => onRows && (() => onRows(entries, measure))
  const seeAll = rowsOf(all)
  const seeEntry = entry && rowsOf(place?.mark?.entries ?? [entry.id, ...all.slice(1)])
  return (
    <>
      <MenuAt name={visual.name} anchor={place?.anchor ?? null} {...{ checked, onClose }}>
        {entry && <EntryItems {...{ entry, drill }} onRows={seeEntry} />}
        <FocusItem id={visual.id} />
        <TableItem id={visual.id} disabled={!stands} />
        {sorts.length > 0 && (
          <Menu
            checkedValues={checked}
            onCheckedValueChange={(_, { checkedItems: [to] }) => {
              const choice = sorts.find(({ id }) => id === to)
              setVisual(visual.id, { sort: choice ? [choice.sort] : undefined })
            }}
          >
            <MenuTrigger disableButtonEnhancement>
              <MenuItem icon={<ArrowSortRegular />}>Sort by</MenuItem>
            </MenuTrigger>
            <MenuPopover className={styles.popover}>
              <MenuList>
                <MenuItemRadio name="sort" value="own">
                  As it comes
                </MenuItemRadio>
                {sorts.map(({ id, label }) => (
                  <MenuItemRadio key={id} name="sort" value={id}>
                    {label}
                  </MenuItemRadio>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
        {drill && (
          <MenuItemCheckbox name="drill" value="on" onClick={drill.toggle}>
            Go into marks by a click
          </MenuItemCheckbox>
        )}
        {seeAll && (
          <MenuItem icon={<TableRegular />} disabled={!stands} onClick={seeAll}>
            See the rows behind this
          </MenuItem>
        )}
        <SpotlightItem id={visual.id} />
        <MenuDivider />
        <MenuItem
          icon={<CopyRegular />}
          secondaryContent="Ctrl C"
          disabled={!stands}
          onClick={() => void taken.copyNumbers()}
        >
          Copy numbers
        </MenuItem>
        <MenuItem icon={<ImageRegular />} disabled={!stands} onClick={() => void taken.copyPicture()}>
          Copy picture
        </MenuItem>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuItem icon={<ArrowDownloadRegular />} disabled={!stands}>
              Download
            </MenuItem>
          </MenuTrigger>
          <MenuPopover className={styles.popover}>
            <MenuList>
              <MenuItem onClick={() => void taken.downloadCsv()}>Numbers (CSV)</MenuItem>
              <MenuItem onClick={() => void taken.downloadPng()}>Picture (PNG)</MenuItem>
              <MenuItem onClick={() => void taken.downloadSvg()}>Drawing (SVG)</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        {taken.canBeExact && (
          <MenuItemCheckbox name="exact" value="exact" onClick={() => taken.setExact(!taken.exact)} persistOnClick>
            <span title={exactWords.means}>{exactWords.label}</span>
          </MenuItemCheckbox>
        )}
        <MenuDivider />
        <MenuItem icon={<FilterRegular />} disabled={!stands} onClick={() => setDialog('filters')}>
          What filters this
        </MenuItem>
        <MenuItem icon={<QuestionCircleRegular />} disabled={!stands} onClick={() => setDialog('about')}>
          What is this?
        </MenuItem>
      </MenuAt>
      <TakenLine busy={taken.busy} said={taken.said} />
      {dialog !== null && result && (
        <Suspense>
          {dialog === 'filters' ? (
            <WhatFilters {...{ visual, result, steps }} onClose={() => setDialog(null)} />
          ) : (
            <WhatIsThis {...{ visual, result }} onClose={() => setDialog(null)} />
          )}
        </Suspense>
      )}
    </>
  )
}
