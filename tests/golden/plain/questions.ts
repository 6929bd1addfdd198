import { fieldsFilled, servicesToMend } from './dataPage'
import { monthsOn } from './dates'
import { latestThemes, themesOf } from './latestThemes'
import { before, momentOf, rowsAt } from './moment'
import { standardOf } from './plainAudits'
import { bar, count, figure, figureThen, full, part, percent, words } from './said'
import { filesOf, idOf, idsIn, labelOf, type Row } from './sample'
import { threads } from './threads'

/** What must stand on screen in each visual that answers a question, from the files alone. Each is a piece of its text. */
export type Said = readonly string[]

const now = momentOf({})
const fourQuarters = ['2025-26-q3', '2025-26-q4', '2026-27-q1', '2026-27-q2']
/** The theme whose page is opened. */
export const theme = 'domestic-abuse'
const one = { theme: [theme] }
const labels = (list: 'themes' | 'agencies') => idsIn(list).map((id) => ({ id, label: labelOf(list, id) }))

function recurring(): Said {
  return labels('themes').flatMap(({ id, label }) => {
    const both = (audits: string, reviews: string) =>
      count(`audits/${audits}`, {}, 'theme', id) + count(`recommendations/${reviews}`, {}, 'theme', id)
    const [short, long] = [both('recentAudits', 'recentReviews'), both('recentAuditsLong', 'recentReviewsLong')]
    return long >= 2 ? [`${label} ${short} `] : []
  })
}

/** Of each theme with case checks both times, its share, its parts and the change in whole points. */
function improving(): Said {
  const then = before(now, true) ?? now
  const shares = labels('themes').map(({ id, label }) => {
    const known = figure('audits/standardsMet', {}, 'theme', id)
    return { label, known, was: figureThen('audits/standardsMet', then, { theme: [id] }) }
  })
  const inSight = shares.slice(0, 6).filter(({ known, was }) => known.N && !known.small && was.N && !was.small)
  return inSight.map(({ known, was }) => {
    const by = Number.parseInt(percent(known), 10) - Number.parseInt(percent(was), 10)
    const sign = by > 0 ? `▲ +${by}` : `▼ −${-by}`
    return `${bar(known)} ${sign} ${percent(known)}, ${part(known)}; before ${part(was)}`
  })
}

const agencies = (name: string) =>
  labels('agencies')
    .map(({ id, label }) => ({ label, of: figure(name, {}, 'agency', id) }))
    .filter(({ of }) => (of.n ?? 0) > 0)

function readiness(): Said {
  const held = rowsAt('audits', now).filter((row) => themesOf(row).includes(theme))
  const age = count('audits/auditAge', one)
  const months = [...Array(60).keys()].findLast((back) => monthsOn(now.asAt, -back) >= now.asAt - age) ?? 0
  const inPerson = rowsAt('services', now).filter(
    (row) => themesOf(row).includes(theme) && ['In person', 'Outreach'].includes(row.get('Delivery') ?? ''),
  )
  const clusters = new Set(inPerson.map((row) => row.get('Cluster')).filter(Boolean))
  const reach = figure('training/reach', one)
  const overdue = count('recommendations/overdue', one)
  return [
    ...(held.length > 0 ? [`Latest audit ${months} months ago`] : []),
    `${overdue} overdue of ${count('recommendations/open', one)} open`,
    `oldest ${count('recommendations/oldestOverdue', one)} days`,
    `${percent(reach)} ${part(reach)} staff`,
    `${clusters.size} of 5 clusters`,
  ]
}

/** Every line of the yearly report, a figure for each year. */
const yearLines: readonly (readonly [label: string, name: string])[] = [
  ['Published in the year', 'recommendations/reviewsPublished'],
  ['Added in the year', 'recommendations/added'],
  ['Completed in the year', 'recommendations/completedInPeriod'],
  ['Superseded in the year', 'recommendations/supersededInPeriod'],
  ['All at the end', 'recommendations/recommendations'],
  ['Open at the end', 'recommendations/open'],
  ['Overdue at the end', 'recommendations/overdue'],
  ['Completed by the end', 'recommendations/completed'],
  ['Completed with evidence of impact', 'recommendations/evidenced'],
  ['Not taken forward', 'recommendations/notTakenForward'],
  ['Held in the year', 'audits/auditsHeld'],
  ['Sessions', 'training/sessions'],
  ['People attending', 'training/attended'],
  ['Attendance of booked places', 'training/attendance'],
  ['Reach of the staff it is meant for', 'training/reach'],
]

function yearly(): Said {
  const years = ['2024-25', '2025-26', '2026-27'].map((year) => ({
    quarter: ['q1', 'q2', ...(year === '2026-27' ? [] : ['q3', 'q4'])].map((quarter) => `${year}-${quarter}`),
  }))
  return yearLines.map(([label, name]) => [label, ...years.map((year) => full(figure(name, year)))].join(' '))
}

function due(): Said {
  const [in30, in60, in90] = [30, 60, 90].map((days) => count(`recommendations/due${days}`))
  return [
    `${in30} In 30 days`,
    `${(in60 ?? 0) - (in30 ?? 0)} 31 to 60 days`,
    `${(in90 ?? 0) - (in60 ?? 0)} 61 to 90 days`,
    `${count('recommendations/overdue')} Overdue`,
    `${count('recommendations/noDueDate')} No due date`,
  ]
}

/** The standard met least, of those tested in at least five cases in the latest audits. */
function worstStandard(): Said {
  const scored = rowsAt('audits', now).filter((row) => latestThemes(row, now).length > 0)
  const shares = [...new Set(scored.map(standardOf))].map((id) => {
    const words = scored.find((row) => standardOf(row) === id)?.get('Finding') ?? ''
    return { words, of: figure('audits/standardsMet', {}, 'standard', id) }
  })
  const ranked = shares.filter(({ of }) => (of.N ?? 0) >= 5)
  const share = ({ of }: (typeof ranked)[number]) => (of.n ?? 0) / (of.N ?? 1)
  const [worst] = ranked.sort((a, b) => share(a) - share(b))
  if (!worst) throw new Error('no standard was tested in five cases')
  return [`“${worst.words}” is met least`, `${part(worst.of)} case checks`, `${worst.words} ${bar(worst.of)}`]
}

/** How many worries of the theme got past each stage. */
function thread(): Said {
  const rows = filesOf('audits').flatMap((file) => file.rows)
  const isOf = (finding: string) =>
    rows.some((row) => row.get('Finding ID') === finding && themesOf(row).includes(theme))
  const ends = [...threads()].flatMap(([finding, end]) => (isOf(finding) ? [end] : []))
  const left = (...stops: readonly string[]) => ends.filter((end) => !stops.includes(end)).length
  const [raised, trained] = [left('no recommendation'), left('no recommendation', 'no training')]
  const again = left('no recommendation', 'no training', 'not re-audited', 'another standard')
  return [
    `${ends.length} worries found`,
    `${raised} of ${ends.length} have a recommendation`,
    `${trained} of ${raised} have training`,
    `${again} of ${trained} were re-audited on the same standard`,
    `${ends.filter((end) => end === 'better').length} run the whole way`,
  ]
}

/** Standards of the theme tested by more than one audit: met before, met after. */
function reaudits(): Said {
  const tested = rowsAt('audits', now).filter(
    (row) => themesOf(row).includes(theme) && row.get('Finding type') === 'Standard' && row.get('Standard ID') !== '',
  )
  const met = (row: Row | undefined) => {
    const rest = ['Standards partially met', 'Standards not met', 'Standards not evidenced']
    const of = rest.reduce((sum, header) => sum + Number(row?.get(header)), Number(row?.get('Standards met')))
    return `${row?.get('Standards met')}/${of}`
  }
  return [...new Set(tested.map((row) => row.get('Standard ID')))].flatMap((standard) => {
    const both = tested.filter((row) => row.get('Standard ID') === standard)
    return both.length > 1 ? [`${both.at(-1)?.get('Finding')} ${met(both[0])} to ${met(both.at(-1))}`] : []
  })
}

function repeats(): Said {
  const pairs = rowsAt('recommendations', now).flatMap((row) =>
    (row.get('Similar recommendation IDs') ?? '')
      .split(';')
      .filter(Boolean)
      .map((other) => [row.get('Recommendation ID') ?? '', other].sort()),
  )
  const different = new Set(pairs.map((pair) => pair.join()))
  return [`${different.size} things were asked for by more than one review`, ...pairs.flat()]
}

/** Services for fathers by cluster: how many in person or by outreach. */
function gaps(): Said {
  const fathers = rowsAt('services', now).filter((row) => themesOf(row).includes('fathers'))
  const none = idsIn('clusters').filter(
    (id) => !fathers.some((row) => idOf('clusters', row.get('Cluster') ?? '') === id),
  )
  const names = none.map((id) => labelOf('clusters', id).replace(/^.*\((.*)\)$/, '$1'))
  return [`${names.join(' and ')} have no service for fathers`]
}

const evidenced = figure('recommendations/evidenced')
const reach = figure('training/reach')
const onTime = figure('recommendations/onTime')
const fill = figure('training/fill')
const middle = (name: string): Said => [`${words(count(name))} days`, `median of ${figure(name).of}`]
const bars = (name: string): Said =>
  agencies(name)
    .flatMap(({ label, of }) => (of.small ? [] : [`${label} ${bar(of)}`]))
    .slice(0, 6)
const sumOf = (name: string) => figureThen(name, { ...now, period: fourQuarters }).n

/** By the visual that answers. */
export const said: Readonly<Record<string, () => Said>> = {
  'overview-overdue': () => [
    `Overdue recommendations ${count('recommendations/overdue')} `,
    `of ${count('recommendations/open')} open; oldest ${count('recommendations/oldestOverdue')} days`,
    `${count('recommendations/noDueDate')} more have no due date`,
  ],
  'recommendations-flow': () => [
    `${sumOf('recommendations/completedInPeriod')} completed, ${sumOf('recommendations/added')} added in four quarters`,
  ],
  'overview-evidenced': () => [percent(evidenced), `${part(evidenced)} completed`],
  'audits-recurring': recurring,
  'overview-scorecard': improving,
  'recommendations-overdue-by-agency': () =>
    agencies('recommendations/agencyOverdue').map(({ label, of }) => `${label} ${of.n}`),
  'recommendations-of-partnership': () => [
    `${count('recommendations/partnershipOverdue')} of the partnership’s own ${count('recommendations/partnershipOpen')} open actions`,
  ],
  'overview-reach': () => [percent(reach), `${part(reach)} staff`],
  'theme-readiness': readiness,
  'year-report': yearly,
  'recommendations-due': due,
  'recommendations-days-to-complete': () => middle('recommendations/daysToComplete'),
  'recommendations-age-of-open': () => middle('recommendations/ageOfOpen'),
  'recommendations-on-time': () => [percent(onTime), part(onTime)],
  'audits-findings': () => [
    ...labels('themes').flatMap(({ id, label }) => {
      const worries = count('audits/worries', {}, 'theme', id)
      return worries > 0 ? [`${label} ${count('audits/findings', {}, 'theme', id)} : Worry ${worries}`] : []
    }),
    `of ${count('audits/worries')} worries`,
  ],
  'audits-standards-by-standard': worstStandard,
  'theme-threads': thread,
  'theme-reaudit': reaudits,
  'training-attendance-by-agency': () => bars('training/attendance'),
  'training-no-show-by-agency': () => bars('training/noShow'),
  'training-fill': () => [percent(fill), `${part(fill)} places`],
  'recommendations-repeats': repeats,
  'services-coverage': gaps,
  'data-fields': fieldsFilled,
  'data-services': servicesToMend,
  'recommendations-conflicts': () => [`${count('recommendations/ragConflicts')} of `],
}
