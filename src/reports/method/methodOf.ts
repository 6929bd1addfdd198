import type { Dataset } from '../../core/dataset/define'
import type { Partnership } from '../../core/partnership'
import { metricFacts } from '../../core/text/metricWords'
import { metricAnchor } from '../../core/view/methodLink'
import { type Page, visualsOf } from '../../core/view/page'
import { questions } from '../questions'
import { limitEntries } from './limitEntries'
import type { MethodSection } from './methodEntry'
import { ruleEntries } from './ruleEntries'

/** Everything that decides a figure, from the descriptions of the datasets, the pages and the partnership's own lists. */
export function methodOf(
  partnership: Partnership,
  known: readonly Dataset[],
  pages: readonly Page[],
): readonly MethodSection[] {
  return [
    questionsOf(pages),
    {
      id: 'rules',
      title: 'Rules',
      about: 'What holds for every figure, whatever it counts.',
      entries: ruleEntries(partnership),
    },
    {
      id: 'limits',
      title: 'Limits and targets in force',
      about: 'Each is set in partnership.json, under the name given, and can be changed there.',
      entries: limitEntries(partnership),
    },
    ...known.map((dataset) => measuresOf(dataset, pages)),
    panelThemesOf(partnership),
    {
      id: 'glossary',
      title: 'Glossary',
      about: 'Abbreviations as they stand in the text. Where one stands on a page, pointing at it says the same.',
      entries: partnership.acronyms.map(({ id, term, expansion }) => ({ id: `acronym-${id}`, term, words: expansion })),
      brief: true,
    },
  ]
}

const readers = { board: 'The board', chair: 'Chairs of subgroups', officer: 'Quality officers' } as const

/** What readers ask, with the page that answers and how it is worked out. */
function questionsOf(pages: readonly Page[]): MethodSection {
  const labelOf = (id: string) => pages.find((page) => page.id === id)?.label ?? 'Data'
  return {
    id: 'questions',
    title: 'Find your question',
    about: 'What is asked most, where it is answered, and how.',
    entries: questions.map(({ id, reader, words, page, how }) => ({
      id,
      term: words,
      words: how,
      facts: [{ term: 'Asked by', words: readers[reader] }],
      pages: [{ id: page, label: labelOf(page) }],
    })),
  }
}

function measuresOf(dataset: Dataset, pages: readonly Page[]): MethodSection {
  const [, many] = dataset.noun
  return {
    id: dataset.id,
    title: `Measures of ${dataset.label.toLowerCase()}`,
    about: `What is counted of ${many}, and out of what.`,
    entries: Object.entries(dataset.metrics).map(([id, metric]) => ({
      id: metricAnchor(dataset.id, id),
      term: metric.label,
      words: metric.definition,
      facts: metricFacts(dataset, metric),
      pages: pages.filter((page) => asks(page, dataset.id, id)).map((page) => ({ id: page.id, label: page.label })),
    })),
  }
}

function asks(page: Page, dataset: string, metric: string): boolean {
  return visualsOf(page).some(({ query }) => query.dataset === dataset && query.measures.includes(metric))
}

/** The themes of the national panel beside the partnership's, and those of the partnership that have none. */
function panelThemesOf({ themes, panelThemes }: Partnership): MethodSection {
  const labelOf = (id: string) => themes.find((theme) => theme.id === id)?.label ?? id
  const taken = new Set(panelThemes.flatMap((one) => one.themes))
  const left = themes.filter(({ id }) => !taken.has(id)).map(({ label }) => label)
  return {
    id: 'panel-themes',
    title: 'The National Panel’s themes',
    about:
      'The themes of the Child Safeguarding Practice Review Panel, and this partnership’s themes that each takes in.',
    entries: [
      ...panelThemes.map((one) => ({
        id: `panel-${one.id}`,
        term: one.label,
        words: one.themes.map(labelOf).join(', '),
      })),
      ...(left.length > 0 ? [{ id: 'panel-none', term: 'No theme of the Panel', words: left.join(', ') }] : []),
    ],
    brief: true,
  }
}
