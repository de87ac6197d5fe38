import { describe, expect, test } from 'vitest'
import { defaultLimits } from './asks.ts'
import { collectKinds, wantsAny } from './custom-groups.ts'
import { schemasOf } from './custom-schemas.ts'

const encode = (text: string) => Buffer.from(text)

function wantedBy(...texts: string[]) {
  const { wanted, look } = collectKinds()
  for (const text of texts) look(encode(text))
  return wanted
}

describe('collectKinds', () => {
  test.each([
    ['apiVersion: example.org/v1\nkind: A\n', ['A']],
    ['{"apiVersion": "example.org/v1", "kind": "A"}', ['A']],
    ['apiVersion: example.org/v1\nkind: AList\n', ['AList', 'A']],
    ['apiVersion: "example.org/v1beta1"\nkind: \'A\'\n', ['A']],
    ['apiVersion: example.org/v1\nkind:\n  A\n', ['A']],
  ])('reads %j', (text, kinds) => {
    expect(wantedBy(text).byGroup.get('example.org')).toEqual(new Set(kinds))
  })

  test('takes no key of a mapping for a kind', () => {
    expect(wantedBy('apiVersion: example.org/v1\nkind:\n  description: B\n').byGroup.get('example.org')).toEqual(new Set())
  })

  test.each(['apiVersion: apps/v1\nkind: A', 'apiVersion: networking.k8s.io/v1\nkind: A', 'apiVersion: v1\nkind: &a A'])(
    'wants nothing for %j',
    (text) => {
      expect(wantsAny(wantedBy(text))).toBe(false)
    },
  )

  test.each(['apiVersion: &v example.org/v1\nkind: A', 'apiVersion: example.org/v1\nkind: !!str A'])('may want anything for %j', (text) => {
    expect(wantedBy(text).unclear).toBe(true)
  })

  test('reads UTF-16', () => {
    const { wanted, look } = collectKinds()
    look(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('apiVersion: example.org/v1\nkind: A\n', 'utf16le')]))
    expect([...wanted.byGroup.keys()]).toEqual(['example.org'])
  })
})

describe('schemasOf', () => {
  const crd = (kind: string, schema = '{type: object}') =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec:\n  group: example.org\n  names: {kind: ${kind}}\n  versions:\n  - name: v1\n    served: true\n    schema:\n      openAPIV3Schema: ${schema}\n`
  const found = (text: string, ...wanting: string[]) => schemasOf('crds.yaml', encode(text), defaultLimits, wantedBy(...wanting))
  const object = (kind: string) => `apiVersion: example.org/v1\nkind: ${kind}\n`

  test('gives the kinds that are wanted, and no others', () => {
    const text = `${crd('A')}---\n${crd('B')}--- # third\n${crd('C')}`
    expect(found(text, object('B')).schemas.map(({ kind }) => kind)).toEqual(['B'])
    expect(found(text, object('A'), object('C')).schemas.map(({ kind }) => kind)).toEqual(['A', 'C'])
    expect(found(text, 'apiVersion: example.org/v1\nkind: !!str A\n').schemas).toHaveLength(3)
    expect(found(text, 'apiVersion: other.org/v1\nkind: A\n').schemas).toEqual([])
  })

  test('tells a broken one where it stands, past those that are passed over', () => {
    const [gap] = found(`${crd('A')}---\n${crd('B', '7')}`, object('B')).gaps
    expect(gap?.place).toMatchObject({ file: 'crds.yaml', document: 1, span: { line: 13 } })
  })

  test('passes over a patch of a definition, which names neither group nor kind', () => {
    const patch =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.org, annotations: {for: A}}\n'
    expect(found(patch, object('A'))).toEqual({ schemas: [], gaps: [] })
  })
})
