import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const dom = ['ui', 'marks', 'features', 'state', 'app'].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)
const journeys = ['tests/journeys/**/*.test.ts']

export default defineConfig({
  test: {
    // As many as a small machine has cores.
    maxWorkers: 2,
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...dom, ...journeys],
          setupFiles: ['tests/support/setupNode.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: dom,
          setupFiles: ['tests/support/setupNode.ts', 'tests/support/setupDom.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: journeys,
          globalSetup: ['tests/support/serveBuilt.ts'],
          // After all others: a page has the machine to itself and one other page.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page answers when it can, on a machine that has other things to do, too.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
