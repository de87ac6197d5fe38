import { defineConfig } from 'vitest/config'

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
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
    },
  },
  ssr: { noExternal: true },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
