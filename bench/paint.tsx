import '../src/core/jitless'
import { replaceEqualDeep } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import given from '../public/partnership.json'
import { dayFromIso } from '../src/core/calendar/day'
import { quarterFromId } from '../src/core/calendar/quarter'
import { partnershipSchema } from '../src/core/partnership'
import type { Result, Selection } from '../src/core/query/query'
import { workerEngine } from '../src/engine/workerEngine'
import { rowMaker, trainingFile } from './generate'
import { OurPage } from './ourPage'
import { RechartsPage } from './rechartsPage'
import { clicks, queries } from './visuals'

const partnership = partnershipSchema.parse(given)
const rowCount = 10_000
const engine = workerEngine()

interface Painted {
  /** From the click to the picture of it, ms. */
  took: number
  /** The total drawn, to be compared. */
  total: number
}

/** How long each click waited to be heard, ms. */
const delays: number[] = []
let clickedAt = 0
let onPainted: (painted: Painted) => void = () => undefined

const selections = clicks(
  partnership.themes.map(({ id }) => id),
  partnership.agencies.map(({ id }) => id),
).slice(0, 6)

window.addEventListener(
  'click',
  ({ timeStamp }) => {
    clickedAt = timeStamp
    delays.push(performance.now() - timeStamp)
  },
  true,
)

async function load() {
  const { file } = trainingFile(partnership, rowCount, false)
  await engine.start(partnership)
  const { lastQuarter } = await engine.read({
    importId: 'i',
    dataset: 'training',
    file,
    options: { asOf: '2026-11-21' },
  })
  const period = lastQuarter ?? 0
  await engine.adopt([{ id: 'i', dataset: 'training', period, join: 'add', source: 'device', file: file.name }])
  const make = rowMaker(partnership)
  const quarters = Array.from({ length: rowCount }, (_, place) => quarterFromId(make(place).quarter) ?? 0)
  return {
    asAt: dayFromIso('2026-11-21') ?? 0,
    period: [...new Set(quarters)].sort((a, b) => a - b),
    step: 'now' as const,
  }
}

/** After the frame that shows what was just committed. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  })
}

/** The number on the first visual, as it stands on the page. */
function drawnTotal(): number {
  const text = document.querySelector('section')?.textContent ?? ''
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''))
}

/** Buttons that choose, above ten visuals of one kind; a later click takes the place of an earlier one. */
function Page({ ask, draw }: { ask: (selection: Selection) => Promise<readonly Result[]>; draw: typeof drawOurs }) {
  const [results, setResults] = useState<readonly Result[]>([])
  const shown = useDeferredValue(results)
  useEffect(() => {
    if (shown.length === 0) return
    afterPaint(() => onPainted({ took: performance.now() - clickedAt, total: drawnTotal() }))
  }, [shown])
  const choose = async (selection: Selection) => {
    const clicked = clickedAt
    const answer = await ask(selection)
    if (clicked === clickedAt) setResults((old) => replaceEqualDeep(old, answer))
  }
  return (
    <>
      {selections.map((selection, at) => (
        <button key={JSON.stringify([at, selection])} type="button" onClick={() => void choose(selection)}>
          {at}
        </button>
      ))}
      {draw(results)}
    </>
  )
}

const drawOurs = (results: readonly Result[]): ReactNode => <OurPage results={results} />
const drawTheirs = (results: readonly Result[]): ReactNode => <RechartsPage results={results} />

async function mount(kind: 'ours' | 'recharts'): Promise<void> {
  const moment = await load()
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root.')
  const draw = kind === 'ours' ? drawOurs : drawTheirs
  createRoot(root).render(<Page ask={(selection) => engine.ask({ queries, selection, moment })} draw={draw} />)
}

const next = (): Promise<Painted> =>
  new Promise((resolve) => {
    onPainted = resolve
  })

let awaited: Promise<Painted> | undefined

declare global {
  interface Window {
    paint: {
      mount: typeof mount
      /** Gets ready for a click. */
      arm: () => void
      /** What the click since then led to. */
      painted: () => Promise<Painted> | undefined
      /** How long clicks waited since this was last asked. */
      delays: () => number[]
    }
  }
}

window.paint = {
  mount,
  arm: () => {
    awaited = next()
  },
  painted: () => awaited,
  delays: () => delays.splice(0),
}
