import { useMemo } from 'react'
import type { Dimension } from '../../core/dataset/define'
import { blankId } from '../../core/query/query'
import { methodPage } from '../../core/view/methodLink'
import type { Page } from '../../core/view/page'
import { recommendationBehind } from '../../core/view/recommendationBehind'
import { emptyView } from '../../core/view/view'
import { carried } from '../../core/view/viewSteps'
import { questions } from '../../reports/questions'
import { useLibrary } from '../../state/libraryContext'
import { useFound } from '../../state/useFound'
import { useMode } from '../../state/useMode'
import { useView } from '../../state/useView'
import { matchOf } from './matchOf'

/** Something that can be found and gone to or done. */
export interface Findable {
  id: string
  label: string
  /** What tells it from others of the same name, or what is done. */
  detail?: string
  run: () => void
}

export interface FindGroup {
  label: string
  items: readonly Findable[]
}

const shownOfEach = 6

/** Each dimension that can be found by name, and the page it is shown on while it has none of its own. */
const places: readonly { dimension: Dimension; label: string; page: string }[] = [
  { dimension: 'theme', label: 'Themes', page: 'overview' },
  { dimension: 'agency', label: 'Agencies', page: 'overview' },
  { dimension: 'review', label: 'Source reviews', page: 'recommendations' },
  { dimension: 'audit', label: 'Audits', page: 'audits' },
  { dimension: 'course', label: 'Courses', page: 'training' },
]

/** The best answers of a group, in their own order where they answer alike. */
function best(items: readonly Findable[], typed: string): readonly Findable[] {
  return items
    .flatMap((item) => {
      const match = matchOf(item.label, typed)
      return match ? [{ item, rank: match.rank }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, shownOfEach)
    .map(({ item }) => item)
}

/** Everything that answers what was typed, group by group; before anything is typed the pages and what can be done. */
export function useFindable(
  typed: string,
  pages: readonly Page[],
  commands: readonly Findable[],
): readonly FindGroup[] {
  const { goTo, open, view } = useView()
  const { frozen } = useMode()
  const { summary } = useLibrary()
  const services = useFound('services', ['service_name'], typed, shownOfEach)
  const recommendations = useFound('recommendations', ['rec_id', 'recommendation', 'source_review'], typed, shownOfEach)
  const known = useMemo(() => {
    const tabs = [
      ...pages.map(({ id, label, of }) => ({ id, label, of })),
      { id: methodPage, label: 'Method and glossary', of: undefined },
      { id: 'data', label: 'Data', of: undefined },
    ]
    const groups = [
      { label: 'Pages', items: tabs.map(({ id, label }) => ({ id, label, run: () => goTo(id) })) },
      ...places.map(({ dimension, label, page }) => {
        const target = pages.find(({ of }) => of === dimension)?.id ?? page
        const entries = (summary?.dimensions[dimension] ?? []).filter(({ id }) => id !== blankId)
        const items = entries.map((entry) => ({ ...entry, run: () => goTo(target, { [dimension]: [entry.id] }) }))
        return { label, items }
      }),
    ]
    return frozen ? groups.slice(0, 1) : groups
  }, [pages, summary, goTo, frozen])

  const all = { label: 'What can be done', items: commands }
  const tabs = pages.filter(({ tab }) => tab !== false).map(({ id }) => id)
  const typedGroups = [...known, all].map(({ label, items }) => ({ label, items: best(items, typed) }))
  if (typed.trim() === '') {
    const shown = (known[0]?.items ?? []).filter(({ id }) => id === 'data' || id === methodPage || tabs.includes(id))
    return [{ label: 'Pages', items: shown }, all]
  }
  const rows = [
    {
      label: 'Services',
      items: services.map(({ key, cells: [label = ''] }) => ({
        id: key,
        label,
        // It must be in the list it is chosen in, so no filter goes along.
        run: () => open('services', { ...emptyView, asAt: view.asAt, service: key }),
      })),
    },
    {
      label: 'Recommendations',
      items: recommendations.map(({ key, cells: [id = '', label = '', review = ''] }) => {
        const run = () => open('recommendations', { ...carried(view), behind: recommendationBehind(id) })
        return { id: key, label, detail: [id, review].filter(Boolean).join(' · '), run }
      }),
    },
  ]
  const asked = questions.map(({ id, words, page, at }) => {
    const detail = pages.find((one) => one.id === page)?.label ?? 'Data'
    const run = () =>
      page === 'data' && !frozen ? open(page, { ...carried(view), spotlight: at?.[0] ?? null }) : goTo(page)
    return { id, label: words, detail, run }
  })
  const answered = { label: 'Questions', items: best(asked, typed) }
  // Rows are found a moment later: they stand last, so that they move nothing a reader is about to choose.
  return [...typedGroups, answered, ...(frozen ? [] : rows)].filter(({ items }) => items.length > 0)
}
