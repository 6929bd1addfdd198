import { CallRegular, DismissRegular, GlobeRegular, MailRegular, WarningRegular } from '@fluentui/react-icons'
import type { ReactNode, Ref } from 'react'
import { distanceFrom, distanceTo, type Origin } from '../../../core/place/near'
import { whereWords } from '../../../core/place/placeWords'
import type { Check } from './checkOf'
import { emailsOf, phonesOf, websiteOf } from './contacts'
import styles from './ServiceCard.module.css'
import { agesOf, cellOf, kindWords, type PlacedService, placeOf } from './serviceRow'

interface ServiceCardProps {
  service: PlacedService
  check: Check
  /** Where distances are measured from. */
  origin: Origin | null
  /** `Open now`, or '' where that is not known. */
  openWords: string
  onClose: () => void
  frame: Ref<HTMLElement>
}

/** The chosen service: who it is for, how to reach it, where it is, and how fresh that is. */
export function ServiceCard({ service, check, origin, openWords, onClose, frame }: ServiceCardProps) {
  const cell = (column: string) => cellOf(service, column)
  const themes = cell('theme').split(/;\s*/).filter(Boolean)
  const distance = origin && distanceTo(origin, service.located)
  const facts: readonly (readonly [name: string, words: ReactNode])[] = [
    ['Who it is for', agesOf(service)],
    ['When', [cell('hours'), openWords].filter(Boolean).join(' · ')],
    ['Referral', referralWords(cell('needs_referral'))],
    ['Where', placeOf(service)],
    ['Cluster', cell('cluster')],
    ['On the map', whereWords(service.located)],
    [
      'Distance',
      origin && (distance ? distanceFrom(origin, distance) : service.withheld ? 'Not measured: address withheld' : ''),
    ],
  ]
  return (
    <section
      className={styles.card}
      aria-label="Chosen service"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <h2>{service.name}</h2>
      <p className={styles.kind}>{kindWords(service) || '–'}</p>
      {themes.length > 0 && (
        <ul className={styles.themes} aria-label="Themes supported">
          {themes.map((theme) => (
            <li key={theme}>{theme}</li>
          ))}
        </ul>
      )}
      <Reach service={service} />
      <dl className={styles.facts}>
        {facts
          .filter(([, words]) => words)
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.check} data-letter={check.letter}>
        {check.letter !== 'C' && <WarningRegular aria-hidden="true" />}
        <span>
          <strong>{check.words}</strong> {check.rule}
        </span>
      </p>
      <button type="button" className={styles.close} aria-label={`Close ${service.name}`} onClick={onClose}>
        <DismissRegular aria-hidden="true" />
      </button>
    </section>
  )
}

/** Buttons to call, to write and to visit. What is no number, mailbox or address is said as it stands. */
function Reach({ service }: { service: PlacedService }) {
  const phones = phonesOf(cellOf(service, 'phone'))
  const emails = emailsOf(cellOf(service, 'email'))
  const site = websiteOf(cellOf(service, 'website'))
  const ways = [
    ...phones.map((contact) => ({
      ...contact,
      icon: <CallRegular aria-hidden="true" />,
      label: `Call ${contact.words}`,
    })),
    ...emails.map((contact) => ({
      ...contact,
      icon: <MailRegular aria-hidden="true" />,
      label: `Email ${contact.words}`,
    })),
    ...(site ? [{ ...site, icon: <GlobeRegular aria-hidden="true" />, label: `Website of ${service.name}` }] : []),
  ]
  if (ways.length === 0) return <p className={styles.kind}>No number, email or website is given.</p>
  return (
    <div className={styles.reach}>
      {ways.map(({ words, href, icon, label }) =>
        href === null ? (
          <span key={words}>{words}</span>
        ) : (
          <a
            key={href}
            href={href}
            aria-label={label}
            title={href.startsWith('http') ? href : undefined}
            {...(href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
          >
            {icon}
            {href.startsWith('http') ? 'Website' : words}
          </a>
        ),
      )}
    </div>
  )
}

function referralWords(cell: string): string {
  const told = cell.toLowerCase()
  if (told === 'yes') return 'Needed'
  return told === 'no' ? 'Not needed' : cell
}
