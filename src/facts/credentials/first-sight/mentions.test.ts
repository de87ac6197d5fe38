import { expect, test } from 'vitest'
import { nameMatters } from './mentions.ts'
import { mentionsCredential } from './sight.ts'

const parts = [
  'password passwd passphrase passcode pass pwd pw psk pat cred creds credential credentials bearer jwt dsn cookie auth secret token mnemonic',
  'key keys apikey apikeys keystore',
].flatMap((line) => line.split(' '))
const pairs = [
  ...[
    'api',
    'app',
    'application',
    'fernet',
    'private',
    'access',
    'encryption',
    'signing',
    'license',
    'master',
    'ssh',
    'account',
    'shared',
  ].map((first) => [first, 'key']),
  ...['api', 'access'].map((first) => [first, 'keys']),
  ['key', 'data'],
  ['key', 'material'],
  ['conn', 'str'],
  ['conn', 'string'],
  ['connection', 'string'],
  ['connection', 'strings'],
  ['basic', 'auth'],
  ['http', 'auth'],
]
const befores = [[], ['db'], ['shop', 'db'], ['x']]
const behinds = [[], ['prod'], ['v2'], ['2'], ['old', 'one']]

const title = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const spellings: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('_'),
  (words) => words.join('-'),
  (words) => words.join('.'),
  (words) => words.join('_').toUpperCase(),
  (words) => words.map((word, index) => (index === 0 ? word : title(word))).join(''),
  (words) => words.map(title).join(''),
]

// Else a file whose only credential stands under such a name is never read.
test('whatever name matters is a mention, however it is spelt', () => {
  let matter = 0
  const passedOver: string[] = []
  for (const middle of [...parts.map((part) => [part]), ...pairs]) {
    for (const before of befores) {
      for (const behind of behinds) {
        for (const spell of spellings) {
          const name = spell([...before, ...middle, ...behind])
          if (!nameMatters(name)) continue
          matter++
          if (!mentionsCredential(`${name}: x7Gq9ZpLm2\n`)) passedOver.push(name)
        }
      }
    }
  }
  expect(passedOver).toEqual([])
  expect(matter).toBeGreaterThan(2000)
})
