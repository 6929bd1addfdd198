import { type Page, type Panel, panelsOf } from '../../core/view/page'

/** The answers to a panel's queries by their names, from those to all panels of its page, which come in one list. */
export function panelAnswers<Answer>(
  panel: Panel,
  page: Page,
  results: readonly Answer[],
): Readonly<Record<string, Answer | undefined>> {
  const panels = panelsOf(page)
  const before = panels.slice(0, panels.indexOf(panel)).map(({ queries = {} }) => Object.keys(queries).length)
  const start = before.reduce((sum, count) => sum + count, 0)
  return Object.fromEntries(Object.keys(panel.queries ?? {}).map((name, at) => [name, results[start + at]]))
}
