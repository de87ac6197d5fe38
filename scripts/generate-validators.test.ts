import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { validatorsFile, validatorsText } from './generate-validators.ts'

it('schemas/validators.txt is what scripts/validators.mjs makes of schemas/definitions.txt.br', () => {
  expect(validatorsText() === readFileSync(validatorsFile, 'utf8')).toBe(true)
}, 60_000)
