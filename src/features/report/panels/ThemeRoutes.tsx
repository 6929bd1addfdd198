import type { Partnership } from '../../../core/partnership'
import { phonesOf, websiteOf } from '../services/contacts'
import styles from './HelpPanel.module.css'

type Theme = Partnership['themes'][number]
type Route = NonNullable<Theme['help']>[number]

/** Where to turn with a theme and where to learn of it, and what the national panel calls it. */
export function ThemeRoutes({ theme, panelThemes }: { theme: Theme; panelThemes: Partnership['panelThemes'] }) {
  const national = panelThemes.filter(({ themes }) => themes.includes(theme.id)).map(({ label }) => label)
  return (
    <div className={styles.routes}>
      <Routes title="Where to turn" routes={theme.help ?? []} />
      <Routes title="Where to learn" routes={theme.training ?? []} />
      <p className={styles.national}>
        {national.length > 0
          ? `In the National Panel’s themes: ${national.join('; ')}`
          : 'Not among the National Panel’s themes'}
      </p>
    </div>
  )
}

function Routes({ title, routes }: { title: string; routes: readonly Route[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {routes.length === 0 && <p>None recorded</p>}
      <ul>
        {routes.map(({ label, phone, link }) => {
          const site = link === undefined ? null : websiteOf(link)
          return (
            <li key={label}>
              {site?.href ? (
                <a href={site.href} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}
              {phonesOf(phone ?? '').map(({ words, href }) => (
                <span key={words}> {href ? <a href={href}>{words}</a> : words}</span>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
