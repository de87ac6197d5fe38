import { beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '../../tokens/testing.ts'
import { loadKeyPatterns } from './key-patterns.ts'
import { lineFlawsOf } from './sops-lines.ts'
import { sopsValue } from './testing.ts'

beforeAll(loadKeyPatterns)

const random = seededRandom(6)
const v = () => sopsValue(random)
const settings = (more = '') =>
  `sops_age__list_0__map_recipient=age1\nsops_age__list_0__map_enc=x\nsops_lastmodified=2026-05-04T10:20:30Z\nsops_mac=${v()}\n${more}sops_version=3.9.4\n`
const keys = (path: string, text: string) => {
  const flaws = lineFlawsOf(path, text)
  return flaws && Object.fromEntries(Object.entries(flaws).map(([name, found]) => [name, [found].flat().map(({ key }) => key)]))
}
const fine = { plain: [], dressed: [], orphans: [] }

describe('lineFlawsOf', () => {
  test.each([
    ['a dotenv file', '.env', `A=${v()}\n# comment\nEMPTY=\nNOTE_unencrypted=x\n${settings()}`, fine],
    ['an INI file', 'a.ini', `[db]\npassword = ${v()}\n\n[sops]\nmac = ${v()}\nversion = 3.9.4\nage__list_0__map_enc = x\n`, fine],
    ['one by another name', 'settings', `A=plain\n\n# comment\n${settings()}`, { ...fine, plain: ['A'] }],
    ['a half-encrypted one', 'prod.env', `A=${v()}\nB=plain\n${settings()}`, { ...fine, plain: ['B'] }],
    ['a half-encrypted INI file', 'a.ini', `[db]\npassword = plain\n[sops]\nmac = ${v()}\n`, { ...fine, plain: ['password'] }],
    ['keys that are left out', 'a.env', `A=${v()}\nHOST=db\n${settings('sops_encrypted_regex=^A$\n')}`, fine],
    ['keys that are not', 'a.env', `A=plain\nHOST=db\n${settings('sops_encrypted_regex=^A$\n')}`, { ...fine, plain: ['A'] }],
    ['settings that are gone', 'a.env', `A=${v()}\nB=${v()}\n`, { ...fine, orphans: ['A', 'B'] }],
    ['a value that is none', 'a.env', `A=ENC[AES256_GCM,data:secret]\n${settings()}`, { ...fine, dressed: ['A'] }],
    ['a plain MAC', 'a.env', `A=${v()}\n${settings().replace(/sops_mac=.*/, 'sops_mac=abc')}`, { ...fine, withoutMac: ['sops_mac'] }],
    [
      'a MAC that is missing',
      'a.env',
      `A=${v()}\n${settings().replace(/sops_mac=.*\n/, '')}`,
      { ...fine, withoutMac: ['sops_age__list_0__map_recipient'] },
    ],
  ])('%s', (_, path, text, expected) => {
    expect(keys(path, text)).toEqual(expected)
  })

  test.each([
    ['a plain file', '.env', 'A=plain\n'],
    ['YAML', 'a.yaml', `a: ${v()}\n`],
    ['a text about it', 'README.md', 'Run sops. Then A=ENC[AES256_GCM,data:x]\n'],
    ['a file that shows it', 'example.env', 'A=ENC[AES256_GCM,data:...]\nsops_mac=ENC[AES256_GCM,data:...]\n'],
    ['a text that shows it whole', 'README.md', `Set it:\n\nHOST=db\n\n${settings()}`],
    ['a script', 'run.sh', 'export SOPS_AGE_KEY_FILE=x\nsops -d a\nA=b\n'],
  ])('nothing of %s', (_, path, text) => {
    expect(lineFlawsOf(path, text)).toBeUndefined()
  })

  test('tells where a value stands', () => {
    expect(lineFlawsOf('a.env', `A=${v()}\n  B = plain  \n${settings()}`)?.plain[0]?.span).toEqual({
      line: 2,
      column: 7,
      endLine: 2,
      endColumn: 12,
    })
  })
})
