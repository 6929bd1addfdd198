import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useTip } from '../../src/marks/useTip'

function Marks() {
  const { tip, tipProps } = useTip((key) => ({ head: `About ${key}`, lines: [] }))
  return (
    <>
      <button type="button" {...tipProps('fathers')}>
        Fathers
      </button>
      {tip}
    </>
  )
}

const at = (clientX: number) => ({ pointerType: 'mouse', clientX, clientY: 9 })

test('a mark that a click brought under a pointer at rest shows no tip until the pointer moves', () => {
  render(<Marks />)
  fireEvent.pointerDown(document.body, at(30))
  fireEvent.pointerEnter(screen.getByRole('button'), at(30))
  expect(screen.queryByRole('tooltip')).toBeNull()
  fireEvent.pointerMove(screen.getByRole('button'), at(31))
  expect(screen.getByRole('tooltip')).toHaveTextContent('About fathers')
})

test('a mark pointed at shows its tip at once, and Escape puts away the tip alone', () => {
  render(<Marks />)
  fireEvent.pointerEnter(screen.getByRole('button'), at(30))
  expect(screen.getByRole('tooltip')).toBeVisible()
  expect(fireEvent.keyDown(screen.getByRole('button'), { key: 'Escape' })).toBe(false)
  expect(screen.queryByRole('tooltip')).toBeNull()
  expect(fireEvent.keyDown(screen.getByRole('button'), { key: 'Escape' })).toBe(true)
})
