import type { TestProject } from 'vitest/node'
import { startApiServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    apiServer: { port: number; token: string }
  }
}

/** One API server for all conformance tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startApiServer()
  project.provide('apiServer', { port: server.port, token: server.token })
  return () => server.stop()
}
