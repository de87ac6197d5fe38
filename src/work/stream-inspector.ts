import { catalogue } from '../rules/catalogue.ts'
import { openSchemas } from '../schema/open-schemas.ts'
import type { Asks } from '../types/facts.ts'
import type { Inspector } from './inspector.ts'
import { openLocalInspector } from './local.ts'
import { openWorkers, type Threads, worthThreads } from './open-inspector.ts'

/**
 * An inspector for contents that come as a stream of unknown length, for rules that ask no schema. Nothing is remembered, so that memory
 * stays the same however long it is; threads are started once there has been enough to do.
 */
export function openStreamInspector(asks: Asks, threads: Threads): Inspector {
  let local: Inspector | undefined
  let workers: Inspector | undefined
  let bytes = 0
  return {
    async inspect(files) {
      for (const file of files) bytes += file.bytes.byteLength
      if (bytes > worthThreads) workers ??= await openWorkers(asks, threads)
      local ??= openLocalInspector(asks, { rules: catalogue, schemas: openSchemas({ customSchemas: [] }) })
      return (workers ?? local).inspect(files)
    },
    async close() {
      await workers?.close()
    },
  }
}
