import { plainAudits } from './plainAudits'
import type { PlainMetric } from './plainMetric'
import { plainRecommendations } from './plainRecommendations'
import { plainServices } from './plainServices'
import { plainTraining } from './plainTraining'

/** Every figure there is, by `dataset/metric`. */
export const metrics: Readonly<Record<string, PlainMetric>> = {
  ...plainAudits,
  ...plainRecommendations,
  ...plainTraining,
  ...plainServices,
}
