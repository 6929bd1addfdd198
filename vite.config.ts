import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { policyMeta } from './tools/vite/policyMeta.mjs'
import { sampleData } from './tools/vite/sampleData.mjs'

export default defineConfig({
  base: './',
  plugins: [react(), policyMeta(), sampleData()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The size budget in .size-limit.mjs speaks of compressed size, and fails.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What must run before anything else stands in a chunk of its own, so that no shared chunk runs ahead of it.
          groups: [
            {
              name: 'first',
              test: /[\\/]src[\\/](app[\\/]first|core[\\/]jitless)\.ts$|[\\/]node_modules[\\/]zod[\\/]/,
            },
          ],
        },
      },
    },
  },
})
