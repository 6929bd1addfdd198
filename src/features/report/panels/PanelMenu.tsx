import { MenuDivider, MenuItem } from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular, FilterRegular, QuestionCircleRegular } from '@fluentui/react-icons'
import { useEffect, useEffectEvent, useState } from 'react'
import { dimensionLabels } from '../../../core/dataset/define'
import { clauseWords, filterName } from '../../../core/text/selectionWords'
import type { Panel } from '../../../core/view/page'
import { useLibrary } from '../../../state/libraryContext'
import { useChosen } from '../../../state/useChosen'
import { usePanelFile } from '../../../state/usePanelFile'
import { useView } from '../../../state/useView'
import { FocusItem, SpotlightItem, TableItem } from '../card/CardItems'
import { FilterDialog } from '../card/FilterDialog'
import { MenuAt } from '../card/MenuAt'
import { TakenLine } from '../card/TakenLine'
import { type PanelDialogProps, PanelMeaning } from './PanelMeaning'
import type { PanelFacts } from './panelFacts'
import { linesOf, type PanelTable } from './panelTable'

interface PanelMenuProps {
  panel: Panel
  facts: PanelFacts
  table: PanelTable
  subtitle: string
  noun: string
  otherwise: string
  title: string
  /** What is counted and of how many, for whatever leaves the page. */
  notes: readonly string[]
  shared: (() => { facts: PanelFacts; table: PanelTable }) | undefined
  datasets: readonly string[] | undefined
  /** It has figures. */
  stands: boolean
  /** How often its numbers were asked for by the keyboard. */
  copies: number
  /** What it is open beside; null while it is closed. */
  anchor: HTMLElement | null
  onClose: () => void
}

/** What can be done with a panel. */
export function PanelMenu(props: PanelMenuProps) {
  const { panel, facts, table, shared, datasets, noun, otherwise, title, notes, stands, copies, anchor } = props
  const [dialog, setDialog] = useState<'filters' | 'about' | null>(null)
  const { take, busy, said } = usePanelFile()
  const takeAway = (how: 'copy' | 'download') => {
    const taken = shared?.() ?? { facts, table }
    const { asAt, sample, records, measures = [], withheldBelow } = taken.facts
    const shown = { asAt, sample, records, measures, withheldBelow }
    void take(how, { name: panel.id, title, notes, table: linesOf(taken.table), shown, datasets })
  }
  const copy = useEffectEvent(() => takeAway('copy'))
  useEffect(() => {
    if (copies > 0) copy()
  }, [copies])
  const close = () => setDialog(null)
  return (
    <>
      <MenuAt name={panel.name} anchor={anchor} onClose={props.onClose}>
        <FocusItem id={panel.id} />
        <TableItem id={panel.id} disabled={!stands} otherwise={otherwise} />
        <SpotlightItem id={panel.id} />
        <MenuDivider />
        <MenuItem icon={<CopyRegular />} secondaryContent="Ctrl C" disabled={!stands} onClick={() => takeAway('copy')}>
          Copy numbers
        </MenuItem>
        <MenuItem icon={<ArrowDownloadRegular />} disabled={!stands} onClick={() => takeAway('download')}>
          Download numbers (CSV)
        </MenuItem>
        <MenuDivider />
        <MenuItem icon={<FilterRegular />} onClick={() => setDialog('filters')}>
          What filters this
        </MenuItem>
        <MenuItem icon={<QuestionCircleRegular />} onClick={() => setDialog('about')}>
          What is this?
        </MenuItem>
      </MenuAt>
      <TakenLine {...{ busy, said }} />
      {dialog === 'filters' && <PanelFiltersDialog {...{ panel, facts, noun }} onClose={close} />}
      {dialog === 'about' && <PanelMeaning {...{ panel, facts, noun }} subtitle={props.subtitle} onClose={close} />}
    </>
  )
}

function PanelFiltersDialog({ panel, facts, noun, onClose }: PanelDialogProps) {
  const { view, removeFilter } = useView()
  const labels = useLibrary().summary?.dimensions ?? {}
  const chosen = useChosen()
  const words = (dimension: (typeof facts.filteredBy)[number]) =>
    `${filterName(dimension)} is ${clauseWords(dimension, chosen[dimension] ?? [], labels, true)}`
  return (
    <FilterDialog
      name={panel.name}
      records={facts.records}
      noun={noun}
      bound={facts.filteredBy
        .filter((dimension) => chosen[dimension])
        .map((dimension) => ({
          key: dimension,
          words: `${words(dimension)}${view.lit.includes(dimension) ? ', chosen on a mark' : ''}`,
          remove: () => removeFilter(dimension),
        }))}
      not={facts.cannotFilter
        .filter((dimension) => chosen[dimension])
        .map((dimension) => ({
          key: dimension,
          words: `${words(dimension)}: ${dimensionLabels[dimension].toLowerCase()} cannot filter ${noun} here`,
        }))}
      onClose={onClose}
    />
  )
}
