import { useEffect, useRef } from 'react'
import type { Partnership } from '../../core/partnership'
import { useStudy } from '../../state/useStudy'
import { useView } from '../../state/useView'
import { Card } from '../../ui/Card'
import { ErrorState } from '../../ui/ErrorState'
import { Skeleton } from '../../ui/Skeleton'
import { CompletenessCard } from './CompletenessCard'
import { ServicesUpkeepCard } from './ServicesUpkeepCard'
import styles from './UpkeepCards.module.css'

/** What wants mending in the files in force: fields left blank, and services nobody checked or the map does not have. */
export function UpkeepCards({ partnership: { limits } }: { partnership: Partnership }) {
  const fields = useStudy('completeness', { unfiltered: true })
  const services = useStudy('upkeep', { unfiltered: true })
  const { spotlight } = useView().view
  const cards = useRef<HTMLDivElement>(null)
  const isThere = fields.data !== undefined && services.data !== undefined
  useEffect(() => {
    if (!isThere || spotlight === null) return
    const target = cards.current?.querySelector(`#${CSS.escape(spotlight)}`)
    target?.scrollIntoView({ block: 'start' })
    target?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [isThere, spotlight])
  const failed = fields.error ?? services.error
  if (failed) {
    return (
      <Card>
        <ErrorState
          title="What wants mending could not be worked out"
          words={`${failed.message} The rest of the page stands.`}
          code="V05"
          onRetry={() => void Promise.all([fields.refetch(), services.refetch()])}
        />
      </Card>
    )
  }
  if (!fields.data || !services.data) {
    return (
      <Card>
        <Skeleton of="what wants mending" rows={8} />
      </Card>
    )
  }
  return (
    <div className={styles.cards} ref={cards}>
      {fields.data.length > 0 && <CompletenessCard found={fields.data} smallSample={limits.smallSample} />}
      {services.data.of > 0 && <ServicesUpkeepCard found={services.data} limits={limits} />}
    </div>
  )
}
