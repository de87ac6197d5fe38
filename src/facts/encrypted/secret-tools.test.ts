import { expect, test } from 'vitest'
import { defaultLimits } from '../../plan/asks.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { countSecretTools, mayHoldSecretTools } from './secret-tools.ts'
import { sopsBlock, sopsValue } from './testing.ts'

function toolsOf(...texts: string[]) {
  const count = countSecretTools(defaultLimits)
  texts.forEach((text, index) => {
    if (mayHoldSecretTools(Buffer.from(text))) count.add(`${index}.yaml`, text)
  })
  return count.tools()
}

const external = (ref: string, version = 'v1') =>
  `apiVersion: external-secrets.io/${version}\nkind: ExternalSecret\nmetadata: {name: a, namespace: shop}\nspec: {secretStoreRef: ${ref}}\n`

test('counts what a tree uses, most first, and the stores by use', () => {
  const random = seededRandom(5)
  const sops = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', data: { a: sopsValue(random) }, sops: sopsBlock(random) })
  expect(
    toolsOf(
      external('{name: one}'),
      `${external('{name: two, kind: ClusterSecretStore}')}---\n${external('{name: two, kind: ClusterSecretStore}', 'v1beta1')}`,
      'apiVersion: external-secrets.io/v1\nkind: ClusterExternalSecret\nmetadata: {name: a}\nspec: {externalSecretSpec: {secretStoreRef: {name: two, kind: ClusterSecretStore}}}\n',
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {name: a}}\n- {apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {name: b}}\n',
      'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: {name: a}\n',
      sops,
      sops,
      sops,
    ),
  ).toEqual([
    {
      tool: 'external-secrets',
      objects: 4,
      stores: [
        { kind: 'ClusterSecretStore', name: 'two' },
        { kind: 'SecretStore', name: 'one', namespace: 'shop' },
      ],
    },
    { tool: 'sops', objects: 3, stores: [] },
    { tool: 'sealed-secrets', objects: 2, stores: [] },
    { tool: 'secrets-store', objects: 1, stores: [] },
  ])
})

test('counts objects in templates that cannot be read', () => {
  expect(
    toolsOf('{{- if .on }}\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: {{ .name }}\n{{- end }}\n'),
  ).toEqual([{ tool: 'external-secrets', objects: 1, stores: [] }])
})

test.each([
  [
    'their definitions',
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {group: external-secrets.io, names: {kind: ExternalSecret}}\n',
  ],
  ['other kinds of the group', 'apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: {name: a}\n'],
  ['another group', 'apiVersion: example.com/v1\nkind: SealedSecret\nmetadata: {name: a}\n'],
  ['words about them', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  readme: kind SealedSecret, ENC[AES256_GCM and external-secrets.io\n'],
])('does not count %s', (_, text) => {
  expect(toolsOf(text)).toEqual([])
})

test('leaves out a store whose name is none', () => {
  expect(toolsOf(external('{name: "x}: {injected"}'))).toEqual([{ tool: 'external-secrets', objects: 1, stores: [] }])
})
