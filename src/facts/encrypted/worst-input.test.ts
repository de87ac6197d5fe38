import { beforeAll, expect, test } from 'vitest'
import { encryptedFileForm } from './binary-file.ts'
import { cipherFormOf } from './cipher-form.ts'
import { asksToBeFilledIn } from './fill-in.ts'
import { loadKeyPatterns } from './key-patterns.ts'
import { readableArmour } from './readable-armour.ts'
import { isCutSealedValue } from './sealed-value.ts'
import { lineFlawsOf } from './sops-lines.ts'

beforeAll(loadKeyPatterns)

const size = 1_000_000
const age = '-----BEGIN AGE ENCRYPTED FILE-----'
/** What begins as one of the forms, and then makes each of their patterns look as far as it can. */
const beginnings = [
  'ENC[AES256_GCM,data:',
  'ENC[PKCS7,',
  'ENC(',
  '$ANSIBLE_VAULT;1.1;AES256\n',
  `${age}\n`,
  'U2FsdGVkX1',
  'vault:v1:',
  'eyJ',
  'AgB',
  'CiQA',
  'AQICAHh',
  '<',
]
const fillings = ['A', ' ', '\n', ' \n', '=', '<', '.', 'a.', '-----', `${age}\n`, 'x=\n', '-> a\n', '---', '\\n', '6', 'A: b\n']

test.each(beginnings)('a megabyte behind %j is told', (beginning) => {
  for (const filling of fillings) {
    const text = `${beginning}${filling.repeat(Math.ceil(size / filling.length))}x`
    expect(cipherFormOf(text)).toBeUndefined()
    expect(asksToBeFilledIn(text)).toBe(false)
    readableArmour(text)
    isCutSealedValue(text)
  }
})

test.each(fillings)('a megabyte of %j in a dotenv file is told', (filling) => {
  const text = `A=ENC[AES256_GCM,data:${filling.repeat(Math.ceil(size / filling.length))}\nsops_mac=x\n`
  expect(lineFlawsOf('a.env', text)?.orphans ?? []).toEqual([])
})

test('a megabyte that begins as an age file is told', () => {
  for (const filling of fillings) {
    const bytes = Buffer.from(`age-encryption.org/v1\n-> ${filling.repeat(Math.ceil(size / filling.length))}`)
    expect(encryptedFileForm(bytes)).toBeUndefined()
  }
})
