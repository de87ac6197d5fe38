import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { loadWhenUsed } from './scripts/load-when-used.ts'
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

/**
 * What is loaded together, the rest being the core, which every check needs. One file of 1.3 MB takes V8 30 ms to compile, and each file more
 * takes half a millisecond.
 */
const parts: Readonly<Record<string, RegExp>> = {
  start:
    /\/commander\/|\/src\/(?:commands\/(?:program|surroundings|tell-failure|print|unfinished)|formats\/(?:registry|visible)|version|types\/user-error)\.ts$|\/package\.json$/,
  'odd-yaml': /\/js-yaml\/|\/src\/yaml\/(?:anchors|build|explain|frame|nodes|refuse|stricter|stricter-tabs)\.ts$/,
  places: /\/src\/yaml\/(?:comments|document-index|locate|scalar-offsets|source-nodes)\.ts$/,
  'path-patterns': /\/picomatch\/|\/src\/facts\/path-pattern\.ts$/,
  families:
    /\/src\/tokens\/(?:(?:providers|proofs)\/|(?:catalogue|finder|gate|judge-token|token-form|stretches|floors)\.ts|floor-table\.json)/,
  tokens:
    /\/src\/tokens\/(?!(?:find|first-look|long-runs|runs-of|low-bytes|starts|opens-token|matches-at|credential-name|remembered-by-name)\.)/,
  credentials: /\/src\/facts\/credentials\/(?!(?:first-sight\/|(?:glance|raw-text|path-tokens|encoded-runs|decodings)\.ts))/,
  encrypted: /\/src\/facts\/encrypted\/(?!key-patterns\.ts)/,
  workloads: /\/src\/kubernetes\/workloads\//,
  network: /\/src\/kubernetes\/network\//,
  'other-kinds': /\/src\/kubernetes\/(?:config|rbac|storage)\//,
  extensions: /\/src\/kubernetes\/extensions\//,
  text: /\/src\/formats\/(?:text|text-frame|text-rest|frame|ink|wrap|sorted|ledger)\.ts$/,
}

/** One bundle per entry, for Node alone, readable, with nothing left to install: what GitHub and `node dist/cli.js` run. */
export default defineConfig({
  plugins: [asciiOnly, loadWhenUsed],
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { action: 'src/action.ts', cli: 'src/cli.ts', worker: 'src/worker.ts' },
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
        codeSplitting: {
          groups: [
            ...Object.entries(parts).map(([name, test]) => ({ name, test, priority: 1, includeDependenciesRecursively: false })),
            { name: 'core', test: /\/src\/(?:commands\/check|formats\/render-text)\.ts$/ },
          ],
        },
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
