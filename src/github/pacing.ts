/** What was called, and with what: the plugin's handler reads the request from it. */
interface Failure {
  readonly args: readonly unknown[]
}

/** Milliseconds to wait before it is asked again; undefined ends it. */
type Failed = (error: unknown, failure: Failure) => Promise<number | undefined>

const unpaced = {
  schedule: <Answer>(_options: unknown, work: (...args: readonly unknown[]) => Answer, ...args: readonly unknown[]) => work(...args),
}
const group = { key: () => unpaced }

/**
 * What @octokit/plugin-throttling puts a request through, by the names of its options. The library that it would take by itself counts by the
 * machine's clock: after a jump back it holds every request for as long as the jump. Here only what GitHub asks for is waited for; changes are
 * paced by the connection, which knows them from GraphQL's questions.
 */
export function openPacing(): Readonly<Record<'global' | 'auth' | 'search' | 'write' | 'notifications' | 'retryLimiter', object>> {
  let failed: Failed = async () => undefined
  const retryLimiter = {
    on(_event: 'failed', handler: Failed) {
      failed = handler
    },
    async schedule<Answer>(work: (...args: readonly unknown[]) => Promise<Answer>, ...args: readonly unknown[]): Promise<Answer> {
      for (;;) {
        try {
          return await work(...args)
        } catch (error: unknown) {
          // The handler expects an answer to every question, and fails itself where there was none.
          const wait = await failed(error, { args }).catch(() => undefined)
          if (typeof wait !== 'number') throw error
          await new Promise((done) => setTimeout(done, wait))
        }
      }
    },
  }
  return { global: group, auth: group, search: group, write: group, notifications: group, retryLimiter }
}
