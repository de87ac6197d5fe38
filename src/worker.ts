import { parentPort, workerData } from 'node:worker_threads'
import { prepareKeyPatterns } from './facts/encrypted/key-patterns.ts'
import { inspect } from './facts/inspect.ts'
import { catalogue } from './rules/catalogue.ts'
import { openSchemas, prepareCustomSchemas } from './schema/open-schemas.ts'
import type { Asks, SourceFile } from './types/facts.ts'

const asks: Asks = workerData
await prepareCustomSchemas(asks.customSchemas)
const schemas = openSchemas({ customSchemas: asks.customSchemas })
const tools = { rules: catalogue, schemas }

parentPort?.on('message', async (files: readonly SourceFile[]) => {
  await prepareKeyPatterns(files)
  parentPort?.postMessage(files.map((file) => inspect(file, asks, tools)))
})
