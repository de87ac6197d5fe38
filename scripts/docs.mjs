// node scripts/docs.mjs: prints the catalogue of rules, the config's JSON Schema for editors and the report's JSON Schema.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./generate-docs.ts', import.meta.url).pathname, { logLevel: 'error' })
for (const [path, content] of module.generatedDocs()) writeFileSync(new URL(`../${path}`, import.meta.url), content)
