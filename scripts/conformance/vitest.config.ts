import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { reportTo } from '../test-reports.ts'

/** `npm run conformance`: our verdicts against a real API server's. Part of `npm test`; needs the tools of scripts/tools. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['scripts/conformance/**/*.test.ts'],
    environment: 'node',
    globalSetup: [resolve(import.meta.dirname, 'start.ts')],
    // They end what hangs, also on a machine that has much else to do.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    isolate: false,
    ...reportTo('conformance'),
  },
})
