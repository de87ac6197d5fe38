// node scripts/calibrate-floors.mjs [SAMPLES]: measures random strings and writes src/tokens/floor-table.json, a row for each length.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const samples = Number(process.argv[2] ?? 1_000_000)
const { module } = await runnerImport(new URL('./calibrate-floors.ts', import.meta.url).pathname, { logLevel: 'error' })
const alphabets = []
process.stdout.write(`${samples} samples a row\n${'alphabet'.padEnd(12)} length  entropy  distinct  same  step\n`)
for (const { alphabet, rows } of module.calibrateFloors(samples)) {
  for (const [length, entropy, distinct, same, step] of rows) {
    const cells = [String(length).padStart(6), entropy.toFixed(2).padStart(8), String(distinct).padStart(9)]
    process.stdout.write(`${alphabet.padEnd(12)} ${cells.join(' ')} ${String(same).padStart(5)} ${String(step).padStart(5)}\n`)
  }
  alphabets.push(`  "${alphabet}": [\n${rows.map((row) => `    [${row.join(', ')}]`).join(',\n')}\n  ]`)
}
writeFileSync(new URL('../src/tokens/floor-table.json', import.meta.url), `{\n${alphabets.join(',\n')}\n}\n`)
