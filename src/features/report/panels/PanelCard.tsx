import { lazy, type ReactNode, Suspense, useState } from 'react'
import { filterWords } from '../../../core/text/caveatWords'
import { filterName } from '../../../core/text/selectionWords'
import { whyNothing } from '../../../core/text/whyNothing'
import type { Panel } from '../../../core/view/page'
import { useView } from '../../../state/useView'
import { EmptyState } from '../../../ui/EmptyState'
import { Fetched } from '../../../ui/Fetched'
import { FigureFrame } from '../../../ui/FigureFrame'
import { Skeleton } from '../../../ui/Skeleton'
import toolStyles from '../card/CardTools.module.css'
import { cardKeys } from '../card/cardKeys'
import { MenuButton } from '../card/MenuButton'
import { useNoteFacts } from '../filters/panelsInForce'
import styles from './PanelCard.module.css'
import type { PanelFacts } from './panelFacts'
import type { PanelTable } from './panelTable'

const fetchMenu = () => import('./PanelMenu')
const PanelMenu = lazy(async () => ({ default: (await fetchMenu()).PanelMenu }))
const PanelRows = lazy(async () => ({ default: (await import('./PanelRows')).PanelRows }))

interface PanelCardProps {
  panel: Panel
  kind?: 'panel' | 'strip'
  facts: PanelFacts
  /** What they are of, plural. */
  noun?: string
  /** The datasets they rest on; all where they are not named. */
  datasets?: readonly string[]
  /** The answer; null where there is none to give. */
  title: string | null
  subtitle: string
  /** What was counted; what filters it follows. */
  count: string
  /** The same facts as rows. */
  table: PanelTable
  /** What leaves the page, where small numbers of people are withheld from it. */
  shared?: () => { facts: PanelFacts; table: PanelTable }
  /** What the panel is when it is no table: `a matrix`. */
  otherwise?: string
  /** Ways of reading it, beside the menu. */
  tools?: ReactNode
  /** Ways to what the count line speaks of. */
  foot?: ReactNode
  /** What opens above the page. */
  dialogs?: ReactNode
  /** Nothing to show, in words, though the filters leave something. */
  none?: string | undefined
  /** It has something to say where nothing is counted, too. */
  always?: true
  /** Nothing to show, as the filters leave nothing; `No recommendations to show` where it is not given. */
  empty?: string
  children: ReactNode
}

/** A panel in its card: the answer, what is drawn or its table, what was counted, and the menu any visual has. */
export function PanelCard(props: PanelCardProps) {
  const { panel, kind = 'panel', facts, title, subtitle, count, table, tools, foot, none, empty, children } = props
  const { always, dialogs, noun = 'records', otherwise = 'before', datasets, shared } = props
  const { page, view, removeFilter, setVisual, setFocus } = useView()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [wanted, setWanted] = useState(false)
  const [copies, setCopies] = useState(0)
  useNoteFacts(panel.id, facts.parts ?? [facts])
  const { id } = panel
  const isTable = view.visuals[id]?.table === true
  const isEmpty = facts.records.shown === 0 && !always
  const stands = !isEmpty && none === undefined
  const last = facts.filteredBy.findLast((dimension) => dimension !== page)
  const words = [count, ...filterWords(facts).map((each) => each.replace(/records$/, noun))].filter(Boolean)
  const answer = (!isEmpty && title) || panel.name
  const body = () => {
    if (isEmpty) {
      const remedy = last && {
        label: `Remove the ${filterName(last).toLowerCase()} filter`,
        onClick: () => removeFilter(last),
      }
      return <EmptyState title={empty ?? `No ${noun} to show`} why={whyNothing(facts)} remedy={remedy} />
    }
    if (none !== undefined) return <EmptyState title={none} />
    if (!isTable) return children
    return (
      <Suspense fallback={<Skeleton of="rows" rows={7} />}>
        <PanelRows {...{ panel, table }} />
      </Suspense>
    )
  }
  return (
    <FigureFrame
      {...{ id, kind, subtitle }}
      title={answer}
      sample={facts.sample}
      stage={view.focus === id ? 'focus' : view.spotlight === id ? 'spotlight' : undefined}
      count={
        foot ? (
          <div className={styles.foot}>
            <p>{words.join('. ')}</p>
            {foot}
          </div>
        ) : (
          words.join('. ')
        )
      }
      events={{
        onKeyDown: cardKeys({
          isOpen: anchor !== null,
          stands,
          onCopy: () => {
            setWanted(true)
            setCopies(copies + 1)
          },
          onTable: () => setVisual(id, { table: isTable ? undefined : true }),
          onFocus: () => setFocus(view.focus === id ? null : id),
        }),
      }}
      tools={
        <span className={toolStyles.tools} data-open={anchor !== null || undefined}>
          {stands && tools}
          <MenuButton
            name={panel.name}
            isOpen={anchor !== null}
            onNear={() => void fetchMenu().catch(() => undefined)}
            onOpen={(at) => {
              setWanted(true)
              setAnchor(at)
            }}
          />
          {wanted && (
            <Fetched of="The menu">
              <PanelMenu
                {...{ panel, facts, noun, otherwise, subtitle, stands, table, copies, anchor }}
                title={answer}
                notes={[subtitle, ...words]}
                shared={shared}
                datasets={datasets}
                onClose={() => setAnchor(null)}
              />
            </Fetched>
          )}
        </span>
      }
    >
      {body()}
      {dialogs}
    </FigureFrame>
  )
}
