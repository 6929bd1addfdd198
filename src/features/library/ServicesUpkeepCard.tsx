import { type ReactNode, useState } from 'react'
import type { Partnership } from '../../core/partnership'
import { plural } from '../../core/text/format'
import { toCsv } from '../../core/text/toCsv'
import type { ServiceToMend, ServiceUpkeep } from '../../core/upkeep/serviceUpkeep'
import { checkWords, mapWords, upkeepRows, upkeepTitle } from '../../core/upkeep/upkeepWords'
import { dataParts } from '../../core/view/dataLink'
import { useSaveFile } from '../../state/useSaveFile'
import { Card } from '../../ui/Card'
import { PlainButton } from '../../ui/PlainButton'
import { SampleMark } from '../../ui/SampleMark'
import styles from './UpkeepCards.module.css'

const shownAtOnce = 200

const parts = [
  { id: 'all', label: 'All', holds: () => true },
  { id: 'stale', label: 'Check due', holds: ({ stale }: ServiceToMend) => stale },
  { id: 'off', label: 'Not on the map', holds: ({ off }: ServiceToMend) => off !== null },
] as const

/** The services that nobody checked for long or the map does not have, each with why. None of them is left out anywhere. */
export function ServicesUpkeepCard({ found, limits }: { found: ServiceUpkeep; limits: Partnership['limits'] }) {
  const save = useSaveFile()
  const [chosen, setChosen] = useState<(typeof parts)[number]['id']>('all')
  const part = parts.find(({ id }) => id === chosen) ?? parts[0]
  const listed = found.services.filter(part.holds)
  const shown = listed.slice(0, shownAtOnce)
  return (
    <section aria-labelledby="services-upkeep-title" id={dataParts.services} data-visual={dataParts.services}>
      <Card className={styles.card}>
        <header className={styles.head}>
          <h2 id="services-upkeep-title" tabIndex={-1}>
            {upkeepTitle(found, limits)}
          </h2>
          {found.sample && <SampleMark />}
          <PlainButton onClick={() => save('services-to-look-at.csv', toCsv(upkeepRows(found, limits)))}>
            The whole list (CSV)
          </PlainButton>
        </header>
        <p className={styles.under}>
          All stay in the list of services. One that does not run is asked for no check.{' '}
          {plural(listed.length, 'service', 'services')} below
          {listed.length > shownAtOnce && `, the first ${shownAtOnce} shown; the CSV has them all`}.
        </p>
        <div className={styles.parts} role="group" aria-label="Which services">
          {parts.map(({ id, label, holds }) => (
            <Part key={id} on={id === chosen} onClick={() => setChosen(id)}>
              {label} {found.services.filter(holds).length}
            </Part>
          ))}
        </div>
        <div className={styles.scroll} role="region" aria-label="Services to look at" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Service</th>
                <th scope="col">Last check</th>
                <th scope="col">Map</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={one.key}>
                  <th scope="row">{one.name}</th>
                  <td>{checkWords(one, found.asAt, limits)}</td>
                  <td>{mapWords(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </section>
  )
}

function Part({ on, onClick, children }: { on: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.part} aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  )
}
