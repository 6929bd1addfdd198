import { type Dimension, dimensions } from '../../core/dataset/define'
import { columnNameOf } from '../../core/query/readColumn'
import { followThreads } from '../../core/thread/followThreads'
import type { Threads } from '../../core/thread/thread'
import { cellsOf } from './cells'
import type { StudyInput } from './study'
import { threadFacts } from './threadFacts'

/**
 * The golden thread. Sample data is never joined to real: what differs in kind from the audits (or, without any, from the
 * recommendations) is left out, and said. Quarters act through the moment, as the as-at day.
 */
export function threads({ sourceOf, selection, moment }: StudyInput): Threads {
  const audits = sourceOf('audits')
  const recommendations = sourceOf('recommendations')
  const training = sourceOf('training')
  const sources = [audits, recommendations, training]
  const lead = sources.find(({ frame }) => frame.rows > 0) ?? audits
  const isApart = (source: (typeof sources)[number]) => source.frame.rows > 0 && source.sample !== lead.sample
  const cells = (source: (typeof sources)[number]) => (isApart(source) ? null : cellsOf(source.frame, moment))
  const facts = threadFacts(cells(audits), cells(recommendations), cells(training), moment.asAt, audits.smallSample)

  const has = (dimension: Dimension): boolean =>
    sources.some((source) => !isApart(source) && columnNameOf(source.frame, dimension) !== undefined)
  const chosen = dimensions.filter((dimension) => (selection[dimension]?.length ?? 0) > 0)
  const obeyed = chosen.filter((dimension) => dimension !== 'quarter' && has(dimension))
  return {
    ...followThreads(facts, selection, obeyed, audits.smallSample),
    asAt: moment.asAt,
    apart: sources.filter(isApart).map(({ frame }) => frame.dataset.label),
    filteredBy: chosen.filter((dimension) => dimension === 'quarter' || has(dimension)),
    cannotFilter: chosen.filter((dimension) => dimension !== 'quarter' && !has(dimension)),
    sample: lead.sample,
    smallSample: audits.smallSample,
  }
}
