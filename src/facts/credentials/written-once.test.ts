import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { base64, look, openSamples } from './testing.ts'

const sampleOf = openSamples()
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

describe('what one Helm release holds is told apart', () => {
  const release = (config: unknown) =>
    `${head('Secret')}type: helm.sh/release.v1\ndata:\n  release: ${base64(base64(gzipSync(JSON.stringify({ name: 'r', config }))))}\n`

  test('where tokens are of one kind', () => {
    expect(look('a.yaml', release({ a: { token: gh }, b: { token: sampleOf('github-personal-access-token') }, c: hf })).told).toEqual([
      'confirmed secret github-personal-access-token /data/release>/config/a/token 7',
      'confirmed secret github-personal-access-token /data/release>/config/b/token 7',
      'likely secret huggingface-user-token /data/release>/config/c 7',
    ])
  })

  test('where an id and its secret stand under whatever names', () => {
    const config = { x: { a: sampleOf('google-storage-hmac-id'), b: sampleOf('google-storage-hmac-secret') } }
    expect(look('a.yaml', release(config)).credentials.map(({ family, identifier }) => [family, identifier])).toEqual([
      ['google-storage-hmac-id', undefined],
      ['google-storage-hmac-secret', undefined],
    ])
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
