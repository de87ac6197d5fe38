import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { reportTo } from './scripts/test-reports.ts'

/**
 * Writes the few characters beyond ASCII as escapes: one of them makes V8 hold and scan a whole file, a megabyte, at two bytes a character,
 * in each thread.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      // Behind a backslash an escape would mean something else.
      if (/\\[^\0-\x7f]/.test(chunk.code)) this.error(`${chunk.fileName}: a character beyond ASCII stands behind a backslash.`)
      chunk.code = chunk.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    }
  },
}

/** One bundle per entry, for Node alone, readable, with nothing left to install: what GitHub and `node dist/cli.js` run. */
export default defineConfig({
  plugins: [asciiOnly],
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
    // Files of a worker share what they load. One that puts other modules in the place of ours resets them before and after.
    isolate: false,
    // Vitest leaves one processor alone, which is half of a small machine.
    maxWorkers: '100%',
    // They end what hangs, also on a machine that has much else to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    ...reportTo('unit'),
  },
})
