import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createEngine } from '../../../src/engine/createEngine'
import type { Engine } from '../../../src/engine/engine'
import { UploadWizard } from '../../../src/features/upload/UploadWizard'
import { memoryLibrary } from '../../../src/io/library/memoryLibrary'
import { usePartnership } from '../../../src/state/usePartnership'
import { partnership } from '../../golden/sampleEngine'
import { opens, wrapperOf } from '../../state/openState'

const broken = join(import.meta.dirname, '../../../sample-data/broken')

/** The broken sample of a rule, as a file to drop. */
export function brokenSample(rule: string): File {
  const name = readdirSync(broken).find((file) => file.startsWith(`${rule}-`))
  if (name === undefined) throw new Error(`There is no broken sample of ${rule}`)
  return new File([readFileSync(join(broken, name))], name)
}

export const csv = (name: string, ...lines: readonly string[]) => new File([`${lines.join('\n')}\n`], name)

/** As in the page, nothing stands before the engine knows the partnership. */
function Below() {
  return usePartnership().data ? <p>What is loaded</p> : null
}

/** The wizard over the real engine and a library in memory, with a hand to go through it. */
export function openWizard({
  engine = createEngine(),
  store = memoryLibrary(),
}: {
  engine?: Engine
  store?: ReturnType<typeof memoryLibrary>
} = {}) {
  const Wrapper = wrapperOf(opens(store), engine)
  render(
    <FluentProvider theme={webLightTheme}>
      <Wrapper>
        <UploadWizard partnership={partnership}>
          <Below />
        </UploadWizard>
      </Wrapper>
    </FluentProvider>,
  )
  const user = userEvent.setup()
  const button = (name: string | RegExp) => screen.findByRole('button', { name })
  const click = async (name: string | RegExp) => user.click(await button(name))
  return {
    user,
    click,
    choose: async (...files: readonly File[]) => {
      await screen.findByText('What is loaded')
      await user.upload(screen.getByLabelText(/Choose CSV files or workbooks/), [...files])
    },
    toColumns: () => screen.findByRole('heading', { name: /^Columns of / }),
    toCheck: async () => {
      await click('Next: check the rows')
      await screen.findByRole('heading', { name: 'What the check found' })
    },
    toEffect: async () => {
      await click('Next: see the effect')
      await screen.findByRole('heading', { name: /^Loading this file/ })
    },
    /** What the sum says: records read, ready, refused, skipped, blank. */
    sum: async () => {
      const box = await screen.findByRole('region', { name: 'What became of every record' })
      return [...(box.textContent ?? '').matchAll(/\d[\d,]*/g)].map(([figure]) => Number(figure.replace(',', '')))
    },
    rule: async (name: string) => {
      const list = await screen.findByRole('navigation', { name: 'What the check found' })
      await user.click(within(list).getByRole('button', { name: new RegExp(`^${name}`) }))
    },
  }
}
