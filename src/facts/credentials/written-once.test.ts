import { describe, expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { base64, look, sampleOf } from './testing.ts'

const hf = sampleOf('huggingface-user-token')
const gh = sampleOf('github-personal-access-token')
const drawn = seededRandom(12).draw(alphabets.base62, 32)
const head = (kind: string) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: a\n`
const encoded = base64(`mode=fast\nAPI_KEY=${gh}\n`)

describe('what is written once is told once', () => {
  test.each([
    [
      'where an alias repeats it',
      `${head('Pod')}spec:\n  containers:\n  - name: c\n    env:\n    - name: A_TOKEN\n      value: &t ${hf}\n    - name: B_TOKEN\n      value: *t\n`,
    ],
    ['where an alias repeats what is around it', `a: &a\n  password: ${drawn}\nb: *a\nc: *a\n`],
    ['where a merge repeats it', `a: &a\n  password: ${drawn}\nb:\n  <<: *a\n  x: y\n`],
    [
      'where it is escaped for an address',
      `${head('ConfigMap')}data:\n  url: https://h.acme.io/x?api_key=${base64(`reftkn:01:0123456789:${drawn}`).replaceAll('=', '%3D')}&v=1\n`,
    ],
    ['in the lines of base64', `${head('Secret')}data:\n  app.env: |\n    ${encoded.slice(0, 40)}\n    ${encoded.slice(40)}\n`],
    ['in a quoted scalar of two lines', `${head('Secret')}stringData:\n  t: "${gh.slice(0, 20)}\\\n    ${gh.slice(20)}"\n`],
    ['where what it encodes is the token', `${head('ConfigMap')}data:\n  COMET_API_KEY: ${base64(drawn).replaceAll('=', '')}\n`],
  ])('%s', (_, text) => {
    expect(look('a.yaml', text).told).toHaveLength(1)
  })

  test('but an alias beside a copy is no copy', () => {
    expect(look('a.yaml', `a:\n  password: &p ${drawn}\nb:\n  password: *p\nc:\n  password: ${drawn}\n`).told).toHaveLength(2)
  })
})

test('what UTF-16 in base64 holds is what was issued', () => {
  const token = sampleOf('jfrog-reference-token')
  const wide = Buffer.from(`\ufeff${token}`, 'utf16le').toString('base64')
  expect(look('a.yaml', `${head('Secret')}data:\n  t: ${wide}\n`).told).toEqual(['confirmed secret jfrog-reference-token /data/t 6'])
})

describe('what lines of base64 say by themselves', () => {
  test('is nothing, where the whole is a placeholder', () => {
    const text = base64('mode=fast\nregion=eu-west-1\nAPI_KEY=cafebabecafebabecafebabecafebabe\n')
    expect(look('a.yaml', `${head('Secret')}data:\n  app.env: |\n    ${text.slice(0, 64)}\n    ${text.slice(64)}\n`).told).toEqual([])
  })
})
