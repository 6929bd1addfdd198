import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowDownloadRegular, ChevronDownRegular, PrintRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useState } from 'react'
import type { Partnership } from '../../../core/partnership'
import { formatDay } from '../../../core/text/format'
import { selectionWords } from '../../../core/text/selectionWords'
import { useLibrary } from '../../../state/libraryContext'
import { useChosen } from '../../../state/useChosen'
import { useMoment } from '../../../state/useMoment'
import { useSaveFile } from '../../../state/useSaveFile'
import { useToday } from '../../../state/useToday'
import { PlainButton } from '../../../ui/PlainButton'
import { directoryOf } from './directory'
import styles from './ServicesExport.module.css'
import type { PlacedService } from './serviceRow'

const DirectoryDialog = lazy(() => import('./DirectoryDialog').then((module) => ({ default: module.DirectoryDialog })))

interface ServicesExportProps {
  /** The services in the list, as it is filtered. */
  services: readonly PlacedService[]
  partnership: Partnership
  sample: boolean
  /** Filters that are not in the link (typed words, the part of the map in sight), in words. */
  also?: readonly string[]
}

/** Takes the list away: printed as a directory, as CSV, or as Open Referral UK. */
export function ServicesExport({ services, partnership, sample, also = [] }: ServicesExportProps) {
  const { imports, summary } = useLibrary()
  const chosen = useChosen()
  const { asAt } = useMoment()
  const today = useToday()
  const save = useSaveFile()
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const files = imports.filter(({ dataset }) => dataset === 'services').map(({ file }) => file)
  const provenance = [
    `Source: ${files.at(-1) ?? 'no file'}. As at ${formatDay(asAt)}. Made ${formatDay(today)} with Golden Thread.`,
  ]
  const take = async (kind: 'csv' | 'json') => {
    const { servicesFile } = await import('./servicesFile')
    const { name, text, type } = servicesFile(kind, services, partnership)
    save(name, text, type)
    setSaid(`${name} is downloaded`)
  }
  return (
    <span className={styles.export}>
      <PlainButton onClick={() => setOpen(true)}>
        <PrintRegular aria-hidden="true" /> Directory
      </PlainButton>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles.download}>
            <ArrowDownloadRegular aria-hidden="true" /> Download <ChevronDownRegular aria-hidden="true" />
          </button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void take('csv')}>List (CSV)</MenuItem>
            <MenuItem onClick={() => void take('json')}>Open Referral UK (JSON)</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {isOpen && (
        <Suspense>
          <DirectoryDialog
            {...{ partnership, provenance, sample }}
            sections={directoryOf(services)}
            filters={[...selectionWords(chosen, summary?.dimensions ?? {}, true), ...also]}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </span>
  )
}
