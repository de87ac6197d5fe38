import { Writable } from 'node:stream'
import { runAction } from '../../../commands/action/action.ts'
import type { Started } from './story.ts'

/** The action in this process, as the entry of a story that wants to be quick. */
export async function inProcess({ workspace, environment, write }: Started): Promise<number> {
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      write(String(chunk))
      done()
    },
  })
  const standardInput = (async function* () {})()
  return runAction({ directory: workspace, environment, standardInput, stdout, stderr: stdout, today: '2026-01-01', threads: 1 })
}
