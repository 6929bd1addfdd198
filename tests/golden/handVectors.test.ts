import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/core/query/query'
import { asker } from './handVectors'

/** A figure as a reviewer would write it down. */
const told = (figure: Figure | undefined) =>
  figure?.value === null || figure === undefined
    ? figure?.state
    : figure.N === null
      ? figure.n
      : `${figure.n}/${figure.N}`

const auditHeadings = 'audit_id,audit_title,audit_date,theme,agency,met,partly,not_met,not_evidenced'

describe('completed recommendations', () => {
  const first = 'rec_id,recommendation,source_review,review_type,theme,lead_agency,status'
  const query = { dataset: 'recommendations', measures: ['evidenced'], by: [], trend: 2 }

  test('are evidenced by their evidence, not by their status or by words for nothing', async () => {
    const lines = [
      `${first},impact_evidence,evidence_type`,
      'R1,Do,Family A,cspr,fathers,police,Completed and evidenced,,',
      'R2,Do,Family A,cspr,fathers,police,Completed and evidenced,N/A,None',
      'R3,Do,Family A,cspr,fathers,police,Completed,TBC,',
      'R4,Do,Family A,cspr,fathers,police,Completed,none,',
      'R5,Do,Family A,cspr,fathers,police,Completed,Re-audit of ten files,',
      'R6,Do,Family A,cspr,fathers,police,Completed,,Data',
      'R7,Do,Family A,cspr,fathers,police,On track,Survey,Data',
    ]
    const ask = await asker([{ dataset: 'recommendations', lines }])
    expect(told((await ask(query)).totals[0])).toBe('2/6')
  })

  test('of a tracker without any column of evidence go by its status, also once a later one has such columns', async () => {
    const old = [first, 'R1,Do,Family A,cspr,fathers,police,Completed and evidenced']
    const later = [`${first},impact_evidence`, 'R1,Do,Family A,cspr,fathers,police,Completed and evidenced,']
    const ask = await asker([
      { dataset: 'recommendations', period: '2026-27-q1', lines: old },
      { dataset: 'recommendations', period: '2026-27-q2', lines: later },
    ])
    expect((await ask(query)).trend?.map(({ totals }) => told(totals[0]))).toEqual(['1/1', '0/1'])
  })
})

describe('services', () => {
  const lines = [
    'service_name,status,delivery,town,postcode,latitude,longitude,address_confidential',
    'In the area,,,,BS30 8AB,,,',
    'Of another area,Active,,,GL52 3AB,,,',
    'Of another area by its postcode but of a town of ours,,,Thornbury,GL52 3AB,,,',
    'No postcode at all,,,Thornbury,,,,',
    'Unreadable,,,,BS3O 8AB,,,',
    'Somewhere in France,,,,,48.85,2.35,',
    'Exact,,,,,51.5361,-2.5457,',
    'Online,,Online,,,,,',
    'Refuge,,,,BS30 8AB,,,Yes',
    'Closed for the summer,Temporarily closed,,,BS30 8AB,,,',
    'Gone,Defunct,,,BS30 8AB,,,',
    'Not now,Inactive,Online,,,,,',
  ]

  test('are counted where they run, and on the map where the map can place them', async () => {
    const ask = await asker([{ dataset: 'services', lines }])
    const query = { dataset: 'services', measures: ['services', 'onMap'], by: [] }
    expect((await ask(query)).totals.map(told)).toEqual([10, '4/10'])
  })

  test('are on the map by the card as they are by the panel', async () => {
    const ask = await asker([{ dataset: 'services', lines }])
    const result = await ask({ dataset: 'services', measures: ['services'], by: ['for_map'] })
    const counts = result.axes[0]?.entries.map(({ id }, at) => [id, told(result.cells[at])])
    expect(Object.fromEntries(counts ?? [])).toEqual({
      mapped: 4,
      withheld: 1,
      online: 1,
      'no-postcode': 2,
      'unknown-postcode': 2,
      'not-running': 0,
    })
  })
})

describe('sessions', () => {
  test('are told by their ID, or by course and date where there is none', async () => {
    const lines = [
      'course_title,theme,session_id,session_date,agency,booked,attended',
      'Fathers first,fathers,,2026-07-01,police,5,5',
      'Fathers first,fathers,,2026-07-01,health,5,5',
      'Fathers first,fathers,,2026-07-02,police,5,5',
      'Advocacy,advocacy,,2026-07-02,police,5,5',
      'Advocacy,advocacy,S9,2026-07-02,police,5,5',
      'Advocacy,advocacy,S9,2026-07-02,health,5,5',
    ]
    const query = { dataset: 'training', measures: ['sessions'], by: ['agency'] }
    const ask = await asker([{ dataset: 'training', lines }])
    const result = await ask(query)
    expect(told(result.totals[0])).toBe(4)
    const without = lines.map((line) =>
      line
        .split(',')
        .filter((_, at) => at !== 2)
        .join(','),
    )
    const asked = await asker([{ dataset: 'training', lines: without.slice(0, 5) }])
    expect(told((await asked(query)).totals[0])).toBe(3)
  })
})

describe('standards met, against the audits before', () => {
  const audits = {
    dataset: 'audits',
    lines: [
      auditHeadings,
      'F1,Fathers,2025-11-03,fathers,police,1,0,9,0',
      'F2,Fathers again,2026-07-06,fathers,police,3,0,2,0',
      'F2,Fathers again,2026-07-06,fathers,health,2,0,3,0',
      // Held once: it has nothing to be compared with, whatever it does to the whole.
      'A1,Advocacy,2026-08-10,advocacy,police,10,0,0,0',
      // One audit of two themes; one of them was audited again, beside a theme no list knows.
      'N1,Neglect and babies,2025-12-01,neglect;babies,police,4,0,6,0',
      'N2,Neglect again,2026-06-01,neglect;a theme of our own,police,6,0,4,0',
    ],
  }
  const query = { dataset: 'audits', measures: ['standardsMet'], by: [], compare: true }

  test('rest on the themes audited both times', async () => {
    const ask = await asker([audits])
    const result = await ask(query)
    // Fathers 5/10, advocacy 10/10, babies 4/10 (still the latest), neglect and the new theme 6/10.
    expect(told(result.totals[0])).toBe('25/40')
    // Fathers and neglect, of now and of before.
    expect(told(result.before?.now[0])).toBe('11/20')
    expect(told(result.before?.totals[0])).toBe('5/20')
  })

  test('of a theme that was audited once are not comparable', async () => {
    const ask = await asker([audits])
    const result = await ask(query, { theme: ['advocacy'] })
    expect([result.totals[0], result.before?.now[0], result.before?.totals[0]].map(told)).toEqual([
      '10/10',
      'not-comparable',
      'not-comparable',
    ])
  })

  test('of an agency rest on the themes in which it was looked at both times', async () => {
    const ask = await asker([audits])
    const health = await ask(query, { agency: ['health'] })
    expect([health.totals[0], health.before?.now[0]].map(told)).toEqual(['2/5', 'not-comparable'])
    const police = await ask(query, { agency: ['police'], theme: ['fathers', 'advocacy'] })
    expect([police.totals[0], police.before?.now[0], police.before?.totals[0]].map(told)).toEqual([
      '13/15',
      '3/5',
      '1/10',
    ])
  })

  test('are held against nothing that is in part withheld', async () => {
    const lines = audits.lines.map((line) => line.replace('police,1,0,9,0', 'police,<5,0,9,0'))
    const ask = await asker([{ ...audits, lines }])
    const result = await ask(query)
    expect([result.before?.now[0], result.before?.totals[0]].map(told)).toEqual(['11/20', 'withheld'])
  })

  test('by theme hold each theme against itself alone', async () => {
    const ask = await asker([audits])
    const result = await ask({ ...query, by: ['theme'] })
    const at = (id: string) => result.axes[0]?.entries.findIndex((entry) => entry.id === id) ?? -1
    const pair = (id: string) => [result.cells[at(id)], result.before?.cells[at(id)]].map(told)
    expect(pair('fathers')).toEqual(['5/10', '1/10'])
    expect(pair('neglect')).toEqual(['6/10', '4/10'])
    expect(pair('advocacy')).toEqual(['10/10', 'none-recorded'])
    expect(pair('a theme of our own')).toEqual(['6/10', 'none-recorded'])
    expect([result.before?.now[0], result.before?.totals[0]].map(told)).toEqual(['11/20', '5/20'])
  })
})
