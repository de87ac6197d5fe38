import { describe, expect, test } from 'vitest'
import {
  asPrefix,
  type NameForm,
  nearestDnsName,
  whyNotAnnotationKey,
  whyNotConfigKey,
  whyNotDns1035Label,
  whyNotDns1123Label,
  whyNotDns1123Subdomain,
  whyNotLabelValue,
  whyNotPathSegment,
  whyNotQualifiedName,
} from './names.ts'

const long = (length: number) => 'a'.repeat(length)

const forms: readonly { readonly form: NameForm; readonly taken: readonly string[]; readonly refused: readonly string[] }[] = [
  {
    form: whyNotDns1123Subdomain,
    taken: ['a', '1', 'a-b', 'a.b', 'a--b', '0.1.2', long(253)],
    refused: ['', 'A', 'a_b', 'a b', '-a', 'a-', '.a', 'a.', 'a..b', 'a.-b', 'ü', 'a\n', 'a/b', long(254)],
  },
  { form: whyNotDns1123Label, taken: ['a', '1a', 'a-b', long(63)], refused: ['', 'a.b', 'A', '-a', 'a-', long(64)] },
  { form: whyNotDns1035Label, taken: ['a', 'a1', 'a-b', long(63)], refused: ['', '1a', 'a.b', 'A', 'a-', long(64)] },
  {
    form: whyNotPathSegment,
    taken: ['system:node', 'Reader', 'a b', 'ü', long(500)],
    refused: ['.', '..', 'a/b', 'a%b'],
  },
  {
    form: whyNotQualifiedName,
    taken: ['a', 'A.b_c-D', 'app.kubernetes.io/name', `${long(253)}/a`, `a/${long(63)}`],
    refused: ['', '/', 'a/', '/a', 'a/b/c', 'A/b', 'a b', '-a', 'a.', `${long(254)}/a`, long(64), 'app.kubernetes io/part-of'],
  },
  { form: whyNotAnnotationKey, taken: ['Example.COM/Key', 'a', '\u0130'], refused: ['a b', '/a', 'ü'] },
  { form: whyNotLabelValue, taken: ['', 'a', 'A_b.c', '1', long(63)], refused: ['-', 'a-', ' ', 'a/b', 'a b', 'ü', long(64)] },
  {
    form: whyNotConfigKey,
    taken: ['a', '.a', '_', '-', 'a..b', '.dockerconfigjson', long(253)],
    refused: ['', '.', '..', '...', '..a', 'a b', 'a/b', 'ü', long(254)],
  },
]

describe.each(forms)('$form.name', ({ form, taken, refused }) => {
  test.each(taken)('takes %j', (value) => expect(form(value)).toBeUndefined())
  test.each(refused)('refuses %j', (value) => expect(form(value)).not.toBeUndefined())
})

test('a prefix may end with a dash, because letters follow it', () => {
  const prefix = asPrefix(whyNotDns1123Subdomain)
  expect(prefix('web-')).toBeUndefined()
  expect(prefix('web.')).not.toBeUndefined()
  expect(prefix('-')).not.toBeUndefined()
})

test.each([
  ['model-registry credentials', 'model-registry-credentials'],
  ['My_App', 'my-app'],
  [' web ', 'web'],
  ['web', undefined],
  ['%%%', undefined],
])('nearest to %j is %j', (value, nearest) => expect(nearestDnsName(value, whyNotDns1123Subdomain)).toBe(nearest))
