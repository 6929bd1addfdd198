import { expect, test, vi } from 'vitest'
import { preferencesIn } from '../../src/io/preferences'

vi.stubGlobal('window', new EventTarget())

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>()
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) }
}

test('a preference is found again by a later visit', () => {
  const kept = storage()
  preferencesIn(kept).write('mode', 'shareable')
  expect(preferencesIn(kept).read('mode')).toBe('shareable')
})

test('memory serves where storage is refused', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  for (const refused of [null, { getItem: refuse, setItem: refuse }]) {
    const preferences = preferencesIn(refused)
    expect(preferences.read('mode')).toBeNull()
    preferences.write('mode', 'shareable')
    expect(preferences.read('mode')).toBe('shareable')
  }
})

test('a change is told until nobody listens', () => {
  const preferences = preferencesIn(storage())
  const heard = vi.fn()
  const leave = preferences.onChange(heard)
  preferences.write('mode', 'shareable')
  leave()
  preferences.write('mode', 'internal')
  expect(heard).toHaveBeenCalledTimes(1)
})
