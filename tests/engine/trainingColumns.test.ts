import { expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import { caveatWords } from '../../src/core/text/caveatWords'
import { figureWords } from '../../src/core/text/figureWords'
import { createEngine } from '../../src/engine/createEngine'
import { partnership, places } from '../golden/sampleEngine'

const csv = `Course title,Theme,Session date,Agency,Booked,Attended
Neglect toolkit,Neglect,01/07/2026,Police,20,18
Neglect toolkit,Neglect,01/07/2026,Sirona,9,7
`
const asAt = dayFromIso('2026-09-30') ?? 0
const quarter = quarterFromId('2026-27-q2') ?? 0

async function asked(measure: string) {
  const engine = createEngine()
  await engine.start(partnership, places)
  const options = { asOf: '2026-09-30', fileName: 'few.csv' }
  await engine.read({ importId: 'few', dataset: 'training', file: new Blob([csv]), options })
  await engine.adopt([
    { id: 'few', dataset: 'training', period: quarter, join: 'add', source: 'device', file: 'few.csv' },
  ])
  const [result] = await engine.ask({
    queries: [{ dataset: 'training', measures: [measure], by: ['agency'] }],
    selection: {},
    moment: { asAt, period: [quarter], step: 'now' },
  })
  const [lead] = result?.measures ?? []
  if (!result || !lead) throw new Error('no result')
  const words = (figures: typeof result.totals) => figures.map((figure) => figureWords(figure, lead))
  return { all: words(result.totals), each: words(result.cells), caveats: caveatWords(result) }
}

test('a column no file has drops out of attendance, and the label says so; under ten is given as counts', async () => {
  expect(await asked('attendance')).toEqual({
    all: ['86%'],
    each: ['90%', '7/9'],
    caveats: ['Unscheduled not recorded'],
  })
})

test.each(['fill', 'reach'])('%s without a capacity or a target is not measurable, never 0%%', async (measure) => {
  expect((await asked(measure)).all).toEqual(['not measurable'])
})

test.each(['noShow', 'followUpChanged', 'confidenceAfter'])(
  '%s without its column gives no figure',
  async (measure) => {
    const { all } = await asked(measure)
    expect(all[0]).toMatch(/^(not measurable|none recorded)$/)
  },
)
