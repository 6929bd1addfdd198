import { DismissRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { dayFromIso } from '../../../core/calendar/day'
import { whereWords } from '../../../core/place/placeWords'
import { formatDay } from '../../../core/text/format'
import { ContactLinks } from './ContactLinks'
import { emailsOf, phonesOf, websiteOf } from './contacts'
import styles from './ServicesPanel.module.css'
import { cellOf, type PlacedService } from './serviceRow'

interface ServiceDetailsProps {
  service: PlacedService
  onClose: () => void
  /** `strip` is one line or two; `card` has room for the rest. */
  form: 'strip' | 'card'
}

/** The chosen service: what it is, how to reach it, and how exact its place on the map is. */
export function ServiceDetails({ service, onClose, form }: ServiceDetailsProps) {
  const contacts = contactsOf(service)
  const kind = [service.notice, cellOf(service, 'function'), cellOf(service, 'delivery').replaceAll('-', ' ')]
    .filter(Boolean)
    .join(' · ')
  return (
    <section className={form === 'card' ? styles.detailsCard : styles.detailsStrip} aria-label="Chosen service">
      <div className={styles.detailsHead}>
        <h3>{service.name}</h3>
        <p>{kind || '–'}</p>
        <button type="button" className={styles.close} aria-label={`Close ${service.name}`} onClick={onClose}>
          <DismissRegular aria-hidden="true" />
        </button>
      </div>
      {form === 'strip' ? (
        <p className={styles.detailsLine}>
          <ContactLinks contacts={contacts} />
          <span className={styles.detailsWhere}>{whereWords(service.located)}</span>
        </p>
      ) : (
        <dl className={styles.facts}>
          <Fact name="Contact">
            <ContactLinks contacts={contacts} />
          </Fact>
          {factsOf(service).map(([name, words]) => (
            <Fact key={name} name={name}>
              {words}
            </Fact>
          ))}
        </dl>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function contactsOf(service: PlacedService) {
  const site = websiteOf(cellOf(service, 'website'))
  return [
    ...phonesOf(cellOf(service, 'phone')),
    ...emailsOf(cellOf(service, 'email')),
    ...(site?.href ? [{ words: 'Website', href: site.href }] : []),
  ]
}

/** What else is known of it, in the order it is asked for; what is blank is left out, but never where it is. */
function factsOf(service: PlacedService): [name: string, words: string][] {
  const cell = (column: string) => cellOf(service, column)
  const address = [cell('address_1'), cell('town'), cell('postcode')].filter(Boolean).join(', ')
  const facts: [string, string][] = [
    ['Themes', cell('theme')],
    ['Ages', agesOf(cell('min_age'), cell('max_age'))],
    ['When', cell('hours')],
    ['Referral', cell('needs_referral')],
    ['Where', service.withheld ? 'Address withheld' : address || '–'],
    ['Cluster', cell('cluster')],
    ['On the map', whereWords(service.located)],
    ['Last checked', dayWords(cell('assured_date'))],
  ]
  return facts.filter(([, words]) => words !== '')
}

/** An ISO day as it is read; any other text as it is. */
function dayWords(text: string): string {
  const day = dayFromIso(text)
  return day === null ? text : formatDay(day)
}

function agesOf(from: string, to: string): string {
  if (from && to) return `${from} to ${to}`
  if (from) return `${from} and over`
  return to && `up to ${to}`
}
