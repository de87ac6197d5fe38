import { parentPort, workerData } from 'node:worker_threads'
import { prepareKeyPatterns } from './facts/encrypted/key-patterns.ts'
import { inspect } from './facts/inspect.ts'
import { catalogue } from './rules/catalogue.ts'
import type { Asks, SourceFile } from './types/facts.ts'
import { openAskedSchemas } from './work/asked-schemas.ts'

const asks: Asks = workerData
const opening = openAskedSchemas(asks)

parentPort?.on('message', async (files: readonly SourceFile[]) => {
  const tools = { rules: catalogue, schemas: await opening }
  await prepareKeyPatterns(files)
  parentPort?.postMessage(files.map((file) => inspect(file, asks, tools)))
})
