// node scripts/validators.mjs: compiles schemas/definitions.json.br with ajv, ahead of time, into schemas/validators.txt.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./generate-validators.ts', import.meta.url).pathname, { logLevel: 'error' })
module.generateValidators()
