import { DismissRegular } from '@fluentui/react-icons'
import { whereWords } from '../../../core/place/placeWords'
import { ContactLinks } from './ContactLinks'
import { emailsOf, phonesOf, websiteOf } from './contacts'
import styles from './ServicesPanel.module.css'
import { cellOf, kindWords, type PlacedService } from './serviceRow'

interface ServiceDetailsProps {
  service: PlacedService
  onClose: () => void
}

/** The chosen service in a line or two: what it is, how to reach it, and how exact its place on the map is. */
export function ServiceDetails({ service, onClose }: ServiceDetailsProps) {
  return (
    <section className={styles.detailsStrip} aria-label="Chosen service">
      <div className={styles.detailsHead}>
        <h3>{service.name}</h3>
        <p>{kindWords(service) || '–'}</p>
        <button type="button" className={styles.close} aria-label={`Close ${service.name}`} onClick={onClose}>
          <DismissRegular aria-hidden="true" />
        </button>
      </div>
      <p className={styles.detailsLine}>
        <ContactLinks contacts={contactsOf(service)} />
        <span className={styles.detailsWhere}>{whereWords(service.located)}</span>
      </p>
    </section>
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
