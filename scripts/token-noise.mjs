// node scripts/token-noise.mjs [COUNT] [SEED]: looks for tokens in random lines that hold none; exits with 1 where one is found.
import { runnerImport } from 'vite'

const count = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 32)
const { module } = await runnerImport(new URL('./token-noise.ts', import.meta.url).pathname, { logLevel: 'error' })
let alarms = 0
for (const { what, line, family } of module.falseAlarms(count, seed)) {
  alarms++
  process.stdout.write(`${family} in ${what}: ${line}\n`)
}
process.stdout.write(`${alarms} of ${count} lines taken for tokens, seed ${seed}\n`)
process.exitCode = alarms === 0 ? 0 : 1
