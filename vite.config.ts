import { defineConfig } from 'vitest/config'
import { reportTo } from './scripts/test-reports.ts'

/** One bundle per entry, for Node alone, readable, with nothing left to install: what GitHub and `node dist/cli.js` run. */
export default defineConfig({
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { action: 'src/action.ts', cli: 'src/cli.ts', worker: 'src/worker.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
        // All that every check needs, in one file: forty small ones cost 20 ms of a start.
        codeSplitting: { groups: [{ name: 'core', test: /src[\\/](?:commands[\\/]check|formats[\\/]render-text)\.ts$/ }] },
      },
    },
  },
  ssr: { noExternal: true },
  test: {
    include: ['src/**/*.test.ts', 'scripts/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    ...reportTo('unit'),
  },
})
