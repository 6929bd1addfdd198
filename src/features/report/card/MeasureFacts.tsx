import { Fragment } from 'react'
import type { Dataset, Metric } from '../../../core/dataset/define'
import { metricFacts } from '../../../core/text/metricWords'
import styles from './CardDialogs.module.css'

interface MeasureFactsProps {
  dataset: Dataset
  metric: Metric
  /** Where the Method page tells of it. */
  href: string
}

/** What a measure means and how it is worked out. */
export function MeasureFacts({ dataset, metric, href }: MeasureFactsProps) {
  return (
    <section>
      <h3>{metric.label}</h3>
      <p>{metric.definition}</p>
      <dl className={styles.facts}>
        {metricFacts(dataset, metric).map(({ term, words }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        <a href={href}>{metric.label} on the Method page</a>
      </p>
    </section>
  )
}
