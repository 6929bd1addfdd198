import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { Slicer, type SlicerProps } from '../../src/ui/Slicer'
import { SlicerList } from '../../src/ui/SlicerList'

const towns = ['Bath', 'Bristol', 'Cadbury Heath', 'Filton', 'Kingswood', 'Patchway', 'Thornbury', 'Wickwar']
export const entries = [
  ...towns.map((label, place) => ({ id: label.toLowerCase().replace(' ', '-'), label, count: place })),
  { id: '-', label: '', count: 11 },
]

type HeldProps = Partial<SlicerProps> & { start?: string[]; form?: 'list' | 'dropdown' }

/** A slicer of towns that keeps what is chosen in it. */
export function Held({ onChange = () => {}, start = [], form = 'list', ...props }: HeldProps) {
  const Form = form === 'list' ? SlicerList : Slicer
  const [chosen, setChosen] = useState<readonly string[]>(start)
  const change = (ids: string[]) => {
    setChosen(ids)
    onChange(ids)
  }
  return (
    <FluentProvider theme={webLightTheme}>
      <Form name="Town" entries={entries} {...props} chosen={chosen} onChange={change} />
    </FluentProvider>
  )
}

export const box = (name: string) => screen.getByRole('checkbox', { name })
