import { inWords } from '../text/inWords'

/** Whether a measure keeps to its limit; `unknown` where nothing is recorded, or it cannot be measured: that is no failure. */
export type Readiness = 'kept' | 'broken' | 'unknown'

/** `Ready for inspection on two of four measures`; what has no figure is said, and is neither ready nor not. */
export function readyWords(states: readonly Readiness[]): string {
  const kept = states.filter((state) => state === 'kept').length
  const unknown = states.filter((state) => state === 'unknown').length
  const known = states.length - unknown
  const without = unknown === 0 ? '' : `; ${inWords(unknown)} ${unknown === 1 ? 'has' : 'have'} no figure`
  if (known === 0) return 'No measure of readiness has a figure'
  if (kept === known)
    return `Ready for inspection on all ${inWords(known)} measures${unknown === 0 ? '' : ' with a figure'}${without}`
  return `Ready for inspection on ${inWords(kept)} of ${inWords(states.length)} measures${without}`
}
