import { Fragment } from 'react'
import type { Contact } from './contacts'
import styles from './ServicesPanel.module.css'

interface ContactLinksProps {
  contacts: readonly Contact[]
  /** Whose they are, where the words alone would not say. */
  of?: string
  /** False keeps the links out of the tab order, in a row that is not the one in hand. */
  active?: boolean
}

/** Numbers, mailboxes and sites as links; what cannot be opened as text; '–' when there are none. */
export function ContactLinks({ contacts, of, active = true }: ContactLinksProps) {
  if (contacts.length === 0) return '–'
  return contacts.map(({ words, href }, place) => (
    <Fragment key={words}>
      {place > 0 && '\u00a0· '}
      {href === null ? words : <ContactLink words={words} href={href} of={of} active={active} />}
    </Fragment>
  ))
}

interface ContactLinkProps {
  words: string
  href: string
  of: string | undefined
  active: boolean
}

function ContactLink({ words, href, of, active }: ContactLinkProps) {
  const isSite = href.startsWith('http')
  return (
    <a
      className={styles.link}
      href={href}
      title={isSite ? href : words}
      aria-label={of && `${words} ${of}`}
      tabIndex={active ? undefined : -1}
      {...(isSite ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {words}
    </a>
  )
}
