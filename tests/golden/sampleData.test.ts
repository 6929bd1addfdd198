import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayOf, endOf } from './plain/dates'
import { before, momentOf } from './plain/moment'
import { bytesOf, filesOf, hashOf, idOf, idsIn, readManifest } from './plain/sample'
import { figureAt } from './plain/tabulate'
import { threads } from './plain/threads'

const manifest = readManifest()
const audits = filesOf('audits').flatMap(({ rows }) => rows)
const trackers = filesOf('recommendations')
const training = filesOf('training').flatMap(({ rows }) => rows)
const lists = filesOf('services')
const tracker = trackers.at(-1)?.rows ?? []
const services = lists.at(-1)?.rows ?? []
const column = (rows: readonly Row[], header: string) => rows.map((row) => row.get(header) ?? '')
const numbers = (row: Row, ...headers: string[]) => headers.map((name) => Number(row.get(name)))

describe('the manifest', () => {
  test.each(manifest.imports)('$file is the file the manifest describes', ({ file, bytes, sha256 }) => {
    const found = bytesOf(file)
    expect({ bytes: found.length, sha256: hashOf(found) }).toEqual({ bytes, sha256 })
  })

  test('lists every CSV of the folder, and no other', () => {
    const folder = join(import.meta.dirname, '../../sample-data')
    const found = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    expect(manifest.imports.map(({ file }) => file).sort()).toEqual(found.sort())
  })

  test('names eight trackers in order of their quarters, up to the as-at day', () => {
    expect(manifest.asAt).toBe('2026-09-30')
    expect(trackers.map(({ period }) => period)).toEqual([
      '2024-25-q3',
      '2024-25-q4',
      '2025-26-q1',
      '2025-26-q2',
      '2025-26-q3',
      '2025-26-q4',
      '2026-27-q1',
      '2026-27-q2',
    ])
  })

  test('its files are UTF-8 with a mark, and their lines end as officers’ tools end them', () => {
    for (const { file } of manifest.imports) {
      const text = bytesOf(file).toString('utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  })
})

describe('the audits', () => {
  test('are ten, two of them re-audits, beside three learning events or reviews', () => {
    const ofType = (type: string) =>
      new Set(
        column(
          audits.filter((row) => (row.get('Source type') === 'Audit') === (type === 'Audit')),
          'Audit ID',
        ),
      )
    expect(ofType('Audit').size).toBe(10)
    expect(ofType('learning').size).toBe(3)
    const repeats = audits.filter((row) => row.get('Previous audit ID') !== '')
    expect(new Set(column(repeats, 'Audit ID')).size).toBe(2)
    expect(audits).toHaveLength(152)
  })

  test('count each case of a standard once', () => {
    const standards = audits.filter((row) => row.get('Finding type') === 'Standard')
    const parts = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced']
    for (const row of standards) {
      const [cases, ...answers] = numbers(row, 'Cases audited', ...parts, 'Not applicable')
      expect(
        answers.reduce((sum, answer) => sum + answer, 0),
        row.get('Finding ID'),
      ).toBe(cases)
    }
  })

  test('keep the published counts: no advocate in six cases, four of six heard, escalation unused', () => {
    const answers = (finding: string) => {
      const row = audits.find((each) => each.get('Finding ID') === finding)
      return row ? numbers(row, 'Standards met', 'Cases audited') : []
    }
    expect([answers('YA24-S01'), answers('YA24-S02'), answers('DA24-S08')]).toEqual([
      [0, 6],
      [4, 6],
      [0, 8],
    ])
  })
})

describe('the recommendations', () => {
  const top = tracker.filter((row) => row.get('Parent ID') === '')

  test('hold all forty published ones and come to seventy, parts apart', () => {
    const published = column(top, 'Recommendation ID').filter((id) =>
      /^(FAM-A|BABY-M|CHILD-T|SANDWELL|KBSP|SAB-ADV)-\d\d$/.test(id),
    )
    expect(published).toHaveLength(40)
    expect(top).toHaveLength(70)
    expect(top.filter((row) => row.get('Area') === 'Own').length).toBeGreaterThanOrEqual(45)
  })

  test('never leave a tracker once they are in it, and never change what they ask', () => {
    trackers.slice(1).forEach(({ rows }, place) => {
      for (const earlier of trackers[place]?.rows ?? []) {
        const now = rows.find((row) => row.get('Recommendation ID') === earlier.get('Recommendation ID'))
        expect(now?.get('Recommendation')).toBe(earlier.get('Recommendation'))
      }
    })
  })

  test('are dated by the end of their tracker, due dates apart', () => {
    for (const { period, rows } of trackers) {
      for (const header of ['Agreed date', 'Completed date', 'Last update']) {
        for (const text of column(rows, header)) expect(dayOf(text) ?? 0).toBeLessThanOrEqual(endOf(period))
      }
    }
  })

  test('slip, close, reopen, gather evidence, and are between 6 and 14 overdue', () => {
    const overdue = trackers.map(({ period }) => {
      const moment = { ...momentOf({}), asAt: endOf(period) }
      return figureAt({ dataset: 'recommendations', measures: ['overdue'], by: [] }, 'overdue', [], moment, {}).n
    })
    expect(overdue).toEqual([6, 8, 7, 9, 13, 11, 12, 9])
    const story = (id: string, header: string) =>
      trackers.map(({ rows }) => rows.find((row) => row.get('Recommendation ID') === id)?.get(header) ?? '')
    expect(new Set(story('CHILD-T-01', 'Due date')).size).toBeGreaterThan(1)
    expect(story('BABY-M-04', 'Status')).toEqual([
      'Completed, awaiting evidence',
      'Completed, awaiting evidence',
      'On track',
      'On track',
      'On track',
      'Completed, awaiting evidence',
      'Completed and evidenced',
      'Completed and evidenced',
    ])
  })

  test('link only to findings, courses and audits that exist', () => {
    const known: Readonly<Record<string, ReadonlySet<string>>> = {
      'Source finding IDs': new Set(column(audits, 'Finding ID')),
      'Linked course IDs': new Set(column(training, 'Course ID')),
      'Checked by audit IDs': new Set(column(audits, 'Audit ID')),
      'Parent ID': new Set(column(tracker, 'Recommendation ID')),
      'Similar recommendation IDs': new Set(column(tracker, 'Recommendation ID')),
    }
    for (const [header, ids] of Object.entries(known)) {
      const linked = column(tracker, header).flatMap((text) => text.split(';').filter(Boolean))
      expect(linked.filter((id) => !ids.has(id))).toEqual([])
    }
  })
})

test('three threads run the whole way, and two or more break at each place', () => {
  const ends = [...threads().values()]
  const count = (end: string) => ends.filter((each) => each === end).length
  expect(count('better')).toBe(3)
  for (const end of ['no recommendation', 'no training', 'not re-audited', 'no better', 'not comparable']) {
    expect(count(end), end).toBeGreaterThanOrEqual(2)
  }
})

describe('the training', () => {
  test('has 1,200 rows over ten quarters, one a session and agency, that add up', () => {
    expect(training).toHaveLength(1200)
    expect(new Set(training.map((row) => `${row.get('Session ID')} ${row.get('Agency')}`)).size).toBe(1200)
    for (const row of training) {
      if (!/^\d+$/.test(row.get('Attended') ?? '')) continue
      const [booked = 0, attended, cancelled = 0, absent = 0, unscheduled = 0] = numbers(
        row,
        'Booked',
        'Attended',
        'Cancelled',
        'No-shows',
        'Unscheduled',
      )
      expect(attended, row.get('Session ID')).toBe(booked - cancelled - absent + unscheduled)
    }
  })

  test('withholds a few small numbers and leaves a few cells blank', () => {
    const attended = column(training, 'Attended')
    expect(attended.filter((text) => text === '<5')).toHaveLength(4)
    expect(attended.filter((text) => text === '')).toHaveLength(3)
  })

  test('rises for domestic abuse and fathers, falls for extrafamilial harm, stays low for advocacy', () => {
    const query = { dataset: 'training', measures: ['attended'], by: ['theme'] }
    const at = (theme: string, quarter: string) =>
      figureAt(query, 'attended', [theme], momentOf({ quarter: [quarter] }), {}).n ?? 0
    const change = (theme: string) => at(theme, '2026-27-q2') - at(theme, '2024-25-q3')
    expect(change('domestic-abuse')).toBeGreaterThan(20)
    expect(change('fathers')).toBeGreaterThan(50)
    expect(change('extrafamilial-harm')).toBeLessThan(-20)
    expect(at('advocacy', '2026-27-q2')).toBeLessThan(40)
  })
})

describe('the services', () => {
  test('go from 59 to 60, over every town and cluster', () => {
    expect(lists.map(({ rows }) => rows.length)).toEqual([59, 60])
    const towns = new Set(column(services, 'Town').map((label) => idOf('towns', label)))
    const clusters = new Set(column(services, 'Cluster').map((label) => idOf('clusters', label)))
    expect([...idsIn('towns'), '-'].filter((id) => !towns.has(id))).toEqual([])
    expect([...idsIn('clusters'), '-'].filter((id) => !clusters.has(id))).toEqual([])
  })

  test('have one confidential address, told nowhere', () => {
    const secret = services.filter((row) => row.get('Address confidential') === 'Yes')
    expect(secret).toHaveLength(1)
    expect(secret.map((row) => `${row.get('Town')}${row.get('Postcode')}${row.get('Latitude')}`)).toEqual([''])
  })

  test('have none for fathers in Thornbury or Staple Hill', () => {
    const fathers = services.filter((row) => row.get('Theme')?.includes('Fathers'))
    expect(fathers.length).toBeGreaterThan(3)
    const places = fathers.map((row) => `${row.get('Town')} ${row.get('Cluster')}`)
    expect(places.filter((place) => /Thornbury|Staple Hill/.test(place))).toEqual([])
  })

  test('keep two published contacts; every other is on numbers and domains kept for examples', () => {
    const real = services.filter((row) => ['SVC-001', 'SVC-002'].includes(row.get('Service ID') ?? ''))
    expect(real.map((row) => [row.get('Contact number'), row.get('Email')])).toEqual([
      ['01454 862974', ''],
      ['01454 868750 or 08000733011', 'info@dhisouthglos.org.uk'],
    ])
    for (const row of services.filter((each) => !real.includes(each))) {
      expect(row.get('Contact number')).toMatch(/^(01632 960|07700 900)\d{3}$/)
      expect(row.get('Email')).toMatch(/^$|@example\.(org|com)$/)
      expect(row.get('Website')).toMatch(/^$|^https:\/\/www\.example\.(org|com)\//)
    }
  })
})

test('the headline themes have a latest audit and one before it', () => {
  const query = { dataset: 'audits', measures: ['standardsMet'], by: ['theme'] }
  const moment = momentOf({})
  const met = (theme: string, then = moment) => {
    const { n, N } = figureAt(query, 'standardsMet', [theme], then, {})
    return `${n} of ${N}`
  }
  const themes = ['domestic-abuse', 'extrafamilial-harm', 'fathers', 'advocacy']
  expect(themes.map((theme) => met(theme))).toEqual(['41 of 64', '28 of 60', '17 of 48', '8 of 30'])
  expect(themes.map((theme) => met(theme, before(moment, true)))).toEqual([
    '30 of 64',
    '33 of 60',
    '12 of 48',
    '0 of 6',
  ])
})
