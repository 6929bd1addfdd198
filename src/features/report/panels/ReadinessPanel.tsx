import type { Partnership } from '../../../core/partnership'
import type { Result } from '../../../core/query/query'
import { readyWords } from '../../../core/readiness/readiness'
import { filterWords } from '../../../core/text/caveatWords'
import type { Panel } from '../../../core/view/page'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { SampleMark } from '../../../ui/SampleMark'
import { themeHue } from '../../../ui/status'
import { PanelState } from './PanelState'
import styles from './ReadinessPanel.module.css'
import { measuresOf } from './readinessMeasures'

interface ReadinessPanelProps {
  panel: Panel
  partnership: Partnership
  results: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}

const signs = { kept: '✓', broken: '!', unknown: '–' } as const
const said = { kept: 'Within its limit', broken: 'Outside its limit', unknown: 'No figure' } as const

/** How ready a theme is for inspection: four measures, each against its limit, and the way to another theme. */
export function ReadinessPanel({ panel, partnership, results, problem, retry }: ReadinessPanelProps) {
  const { goTo } = useView()
  const { frozen } = useMode()
  const selection = useSelection()
  const { data: coverage } = useStudy('coverage')
  const theme = selection.theme?.[0] ?? ''
  const order = partnership.themes.findIndex(({ id }) => id === theme)
  const [audits, open, reach] = Object.values(results)
  if (problem || !audits || !open || !reach || !coverage) {
    return <PanelState {...{ panel, problem, retry }} rows={2} />
  }
  const measures = measuresOf({ audits, open, reach, coverage, theme, limits: partnership.readiness })
  const filters = [...new Set([audits, open, reach].flatMap((result) => filterWords({ ...result, filteredBy: [] })))]
  const known = partnership.themes.some(({ id }) => id === theme)
  return (
    <section className={styles.panel} aria-label={panel.name} data-visual={panel.id}>
      <Card className={styles.strip}>
        <div className={styles.theme}>
          <svg width={12} height={34} aria-hidden="true">
            <rect width={12} height={34} rx={1} fill={themeHue(order)} className={styles.swatch} />
          </svg>
          <div>
            <select
              aria-label="Theme of this page"
              className={styles.choice}
              value={theme}
              disabled={frozen}
              onChange={(event) => goTo('theme', { theme: [event.target.value] })}
            >
              {!known && <option value={theme}>{theme}</option>}
              {partnership.themes.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <h2 className={styles.ready}>{readyWords(measures.map(({ state }) => state))}</h2>
            {(audits.sample || filters.length > 0) && (
              <p className={styles.basis}>
                {audits.sample && <SampleMark brief />} {filters.join('. ')}
              </p>
            )}
          </div>
        </div>
        <ul className={styles.measures}>
          {measures.map(({ id, name, value, basis, state }) => (
            <li key={id} data-measure={id}>
              <span className={styles.sign} data-state={state} role="img" aria-label={said[state]} title={said[state]}>
                <span aria-hidden="true">{signs[state]}</span>
              </span>
              <p className={styles.name}>{name}</p>
              <p className={styles.value}>{value}</p>
              <p className={styles.basis}>{basis}</p>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
