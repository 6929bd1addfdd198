import { ArrowLeftRegular } from '@fluentui/react-icons'
import { lazy, useMemo } from 'react'
import { type Dimension, dimensionLabels } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { ReportPage } from '../features/report/ReportPage'
import { useLibrary } from '../state/libraryContext'
import { useSelection } from '../state/useSelection'
import { useView } from '../state/useView'
import { Fetched } from '../ui/Fetched'
import styles from './DetailPage.module.css'

const EntryChooser = lazy(() => import('./EntryChooser').then((module) => ({ default: module.EntryChooser })))

interface DetailPageProps {
  page: Page
  of: Dimension
  partnership: Partnership
}

/** A page of one entry (a theme, an audit), named at its top; with none or several chosen it asks which. */
export function DetailPage({ page, of, partnership }: DetailPageProps) {
  const { back } = useView()
  const { summary } = useLibrary()
  const chosen = useSelection()[of] ?? []
  const entries = summary?.dimensions[of]
  const label = chosen.length === 1 ? entries?.find(({ id }) => id === chosen[0])?.label : undefined
  const named = useMemo(() => (label === undefined ? page : { ...page, label }), [page, label])
  if (!entries) return null
  if (label === undefined) {
    return (
      <Fetched of="The list to choose from">
        <EntryChooser
          page={page}
          of={of}
          entries={chosen.length > 1 ? entries.filter(({ id }) => chosen.includes(id)) : entries}
        />
      </Fetched>
    )
  }
  return (
    <>
      <div className={styles.head}>
        <button type="button" className={styles.back} onClick={back}>
          <ArrowLeftRegular aria-hidden="true" />
          Back
        </button>
        <p className={styles.kind}>{dimensionLabels[of]}</p>
        <p className={styles.name}>{label}</p>
      </div>
      <ReportPage key={chosen[0]} page={named} partnership={partnership} />
    </>
  )
}
