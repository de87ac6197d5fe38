import { beforeAll, expect, test } from 'vitest'
import type { SopsSelection } from '../../types/facts.ts'
import { loadKeyPatterns } from './key-patterns.ts'
import { selectsBy } from './selection.ts'

beforeAll(loadKeyPatterns)

/** What `shouldBeEncrypted` of SOPS answers, worked out by hand from its source. */
test.each<readonly [SopsSelection['by'], string, readonly string[], readonly string[], boolean]>([
  ['encrypted_regex', '^(data|stringData)$', ['stringData', 'password'], [], true],
  ['encrypted_regex', '^(data|stringData)$', ['metadata', 'name'], [], false],
  ['encrypted_regex', 'data', ['metadata', 'name'], [], true],
  ['encrypted_regex', '(?i)PASS', ['db', 'myPassword'], [], true],
  ['encrypted_regex', '(', ['data'], [], false],
  ['unencrypted_regex', '^(kind|metadata)$', ['metadata', 'name'], [], false],
  ['unencrypted_regex', '^(kind|metadata)$', ['data', 'kind-of'], [], true],
  ['unencrypted_regex', '(', ['data'], [], true],
  ['encrypted_suffix', '_secret', ['a_secret', 'b'], [], true],
  ['encrypted_suffix', '_secret', ['a', 'b'], [], false],
  ['unencrypted_suffix', '_plain', ['a_plain', 'b'], [], false],
  ['unencrypted_suffix', '_plain', ['plain_a'], [], true],
  ['encrypted_comment_regex', '^enc', ['a'], ['enc this'], true],
  ['encrypted_comment_regex', '^enc', ['a'], ['not enc'], false],
  ['unencrypted_comment_regex', 'public', ['a'], ['this is public'], false],
  ['unencrypted_comment_regex', 'public', ['a'], [], true],
])('%s %s of %j with %j: %s', (by, pattern, keys, comments, expected) => {
  expect(selectsBy({ by, pattern })(keys, comments)).toBe(expected)
})
