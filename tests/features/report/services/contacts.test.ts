import { describe, expect, test } from 'vitest'
import { emailsOf, phonesOf, websiteOf } from '../../../../src/features/report/services/contacts'

describe('telephone numbers of a cell', () => {
  test.each([
    ['01632 960118', ['tel:01632960118']],
    ['01632 960118 or 08000733011', ['tel:01632960118', 'tel:08000733011']],
    ['01632 960118 / 07700 900118; 999', ['tel:01632960118', 'tel:07700900118', 'tel:999']],
    ['+44 (0)1632 960118', ['tel:+441632960118']],
    ['ask at reception', [null]],
    ['', []],
  ])('%j', (text, links) => {
    expect(phonesOf(text).map((contact) => contact.href)).toEqual(links)
  })

  test('are read as they were written', () => {
    expect(phonesOf('01632 960118 or 999').map((contact) => contact.words)).toEqual(['01632 960118', '999'])
  })
})

describe('mailboxes of a cell', () => {
  test.each([
    ['info@example.org', ['mailto:info@example.org']],
    ['a@example.org; b@example.org', ['mailto:a@example.org', 'mailto:b@example.org']],
    ['see website', [null]],
    ['info@example.org?bcc=x@example.com', [null]],
    ['info?bcc=x@example.org', [null]],
    ['info&bcc=x@example.org', [null]],
    ['info%3Fbcc=x@example.org', [null]],
    ['info#x@example.org', [null]],
    ["o'hara+help@example.org", ["mailto:o'hara+help@example.org"]],
  ])('%j', (text, links) => {
    expect(emailsOf(text).map((contact) => contact.href)).toEqual(links)
  })
})

describe('the site of a cell', () => {
  test.each([
    ['https://example.org/help', 'https://example.org/help'],
    ['http://example.org', 'http://example.org'],
    ['www.example.org', 'https://www.example.org'],
  ])('%j opens %s', (text, href) => {
    expect(websiteOf(text)).toEqual({ words: 'Visit', href })
  })

  test.each(['Link', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'https://me:secret@example.org', '/local'])(
    '%j is only text',
    (text) => {
      expect(websiteOf(text)).toEqual({ words: text, href: null })
    },
  )

  test('blank is nothing', () => {
    expect(websiteOf(' ')).toBeNull()
  })
})
