import { describe, expect, test } from 'vitest'
import { workbookOf } from '../engine/workbookOf'
import { openApp } from '../support/browser'
import { choose, sum, toCheck } from '../support/wizard'

/** A name that no list has, so that the check shows it as it was read: letters Latin-1 has, and those only Windows-1252 has. */
const name = 'Café “Zoë” – Žižka €5 …'
const head = 'Organisation,Course,Priority,Dates,Total bookings,Number of attendees'
const row = `${name},Domestic Abuse Training,DA,02/07/2026,20,18`
const text = `${head}\r\n${row}\r\n`

/** The bytes of Windows-1252 for the letters above that are not of Latin-1. */
const beyondLatin1 = new Map(
  [...'€…–“”Žž'].map((letter, at) => [letter, [0x80, 0x85, 0x96, 0x93, 0x94, 0x8e, 0x9e][at]]),
)

function windows1252(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => beyondLatin1.get(letter) ?? letter.charCodeAt(0))
}

function utf16(words: string, big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 2))
  for (let at = 0; at < words.length; at++) view.setUint16(at * 2, words.charCodeAt(at), !big)
  return new Uint8Array(view.buffer)
}

const cells = [head, row].map((line) => line.split(','))

describe('in a real browser, whose decoders are not those of Node', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['Windows-1252', windows1252(text)],
    ['UTF-16, little end first, with its mark', utf16(`\ufeff${text}`, false)],
    ['UTF-16, little end first, without', utf16(text, false)],
    ['UTF-16, big end first, with its mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16, big end first, without', utf16(text, true)],
    ['a workbook', workbookOf({ name: 'Read me', rows: [['Hello']] }, { name: 'Returns', rows: cells })],
  ])('%s is read letter by letter', async (_, bytes) => {
    const { page, expectQuiet } = await openApp('#/data')
    await choose(page, 'returns.csv', bytes)
    await page.getByRole('heading', { name: 'Columns of Training' }).waitFor()
    await toCheck(page)
    expect(await sum(page)).toEqual([1, 1, 0, 0, 0])
    const main = await page.locator('main').innerText()
    expect(main).toContain(name)
    expectQuiet()
  })
})
