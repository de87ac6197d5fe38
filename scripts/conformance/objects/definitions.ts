const text = { type: 'string' }

const properties = {
  spec: {
    type: 'object',
    description: 'What is wanted.',
    required: ['size', 'mode'],
    properties: {
      size: { type: 'integer', format: 'int32', minimum: 1, maximum: 100 },
      mode: { type: 'string', enum: ['Fast', 'Slow'] },
      name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', maxLength: 63 },
      port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
      surge: {
        'x-kubernetes-int-or-string': true,
        allOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }, { pattern: '^[0-9]+%?$' }],
      },
      free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
      any: { 'x-kubernetes-preserve-unknown-fields': true },
      labels: { type: 'object', additionalProperties: text, 'x-kubernetes-map-type': 'atomic' },
      tags: { type: 'array', 'x-kubernetes-list-type': 'set', items: text },
      parts: {
        type: 'array',
        'x-kubernetes-list-type': 'map',
        'x-kubernetes-list-map-keys': ['name', 'kind'],
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: text, kind: { ...text, default: 'Web' }, note: { ...text, nullable: true } },
        },
      },
      choice: {
        type: 'object',
        properties: { x: text, y: text },
        oneOf: [{ required: ['x'] }, { required: ['y'] }],
        not: { required: ['x', 'y'] },
      },
      template: { type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
    },
  },
  status: { type: 'object', properties: { ready: { type: 'boolean' } } },
}

/** Valid CustomResourceDefinitions. */
export const validDefinitions: readonly Readonly<Record<string, unknown>>[] = [
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'gadgets.conformance.example.org', labels: { app: 'gadgets' } },
    spec: {
      group: 'conformance.example.org',
      names: { kind: 'Gadget', listKind: 'GadgetList', plural: 'gadgets', singular: 'gadget', shortNames: ['gd'], categories: ['all'] },
      scope: 'Namespaced',
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: { type: 'object', properties: { apiVersion: text, kind: text, metadata: { type: 'object' }, ...properties } },
          },
          subresources: { status: {}, scale: { specReplicasPath: '.spec.size', statusReplicasPath: '.status.ready' } },
          additionalPrinterColumns: [{ name: 'Size', type: 'integer', format: 'int32', jsonPath: '.spec.size', priority: 1 }],
        },
        {
          name: 'v1beta1',
          served: true,
          storage: false,
          deprecated: true,
          deprecationWarning: 'Use v1.',
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
      conversion: {
        strategy: 'Webhook',
        webhook: {
          clientConfig: { service: { name: 'convert', namespace: 'gadgets', path: '/convert', port: 443 } },
          conversionReviewVersions: ['v1', 'v1beta1'],
        },
      },
    },
  },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: {
      name: 'things.conformance.x-k8s.io',
      annotations: { 'api-approved.kubernetes.io': 'https://github.com/kubernetes/enhancements/pull/1111' },
    },
    spec: {
      group: 'conformance.x-k8s.io',
      names: { kind: 'Thing', plural: 'things' },
      scope: 'Cluster',
      versions: [{ name: 'v1alpha1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties } } }],
    },
  },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'things.conformance.k8s.io', annotations: { 'api-approved.kubernetes.io': 'unapproved, experimental' } },
    spec: {
      group: 'conformance.k8s.io',
      names: { kind: 'Thing', plural: 'things' },
      scope: 'Cluster',
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
      conversion: { strategy: 'None' },
    },
  },
]

type Part = Readonly<Record<string, unknown>>

function withVersions(versions: readonly unknown[], spec: Part = {}): unknown {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'gadgets.cases.example.org' },
    spec: {
      group: 'cases.example.org',
      names: { kind: 'Gadget', listKind: 'GadgetList', plural: 'gadgets', singular: 'gadget' },
      scope: 'Namespaced',
      versions,
      ...spec,
    },
  }
}

const version = (schema: unknown, more: Part = {}) => ({
  name: 'v1',
  served: true,
  storage: true,
  schema: { openAPIV3Schema: schema },
  ...more,
})
const root = (a: unknown, more: Part = {}) => withVersions([version({ type: 'object', properties: { a }, ...more })])
const list = (items: unknown, more: Part) => root({ type: 'array', items, ...more })

const patterns = [
  '^a+$',
  '((',
  'a**',
  '(?=a)b',
  '(?!a)b',
  '(?<=a)b',
  '(a)\\1',
  '(?P<n>a)',
  '(?i)a',
  '\\p{L}+',
  '\\pN',
  '[[:alpha:]]+',
  'a{2,1000}',
  'a{2,1001}',
  'a{1001}',
  '\\Aa\\z',
  '\\Za',
  '\\/a',
  '\\_a',
  '\\ea',
  '\\u0041',
  'a{',
  'a{,2}',
  '[z-a]',
  '[]a]',
  '[^]a]',
  '*a',
  '+',
  '?',
  '(?:a)',
  '(?<n>a)',
  '[a-z',
  'a|b|',
  '\\d\\w\\s\\b',
  '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
  '^(https?://)?[\\w.-]+$',
  '[\\w.-]+',
  '^$|^[^\\s]+$',
  '\\Q(\\E',
  'a++',
  '(?s).*',
  '(?U)a+',
  '[\\d-x]',
  '\\xFF',
  '\\x{10FFFF}',
  '\\101',
  '[(?=]',
] as const

/** Definitions, right and wrong, that no single mutation makes. */
export function definitionCases(): readonly unknown[] {
  const text = { type: 'string' }
  const one = { type: 'object' }
  const status = { subresources: { status: {} } }
  return [
    ...patterns.map((pattern) => root({ type: 'string', pattern })),
    ...['id', '$ref', 'definitions', 'dependencies', 'patternProperties', 'additionalItems'].map((key) =>
      root({ type: 'object', [key]: key === 'id' || key === '$ref' ? 'x' : { x: one } }),
    ),
    root({}),
    root({ type: 'null' }),
    root({ type: 'array' }),
    root({ type: 'array', items: {} }),
    root({ type: 'array', items: [text] }),
    root({ type: 'object', additionalProperties: {} }),
    root({ type: 'object', additionalProperties: text, properties: { b: text } }),
    root({ type: 'object', additionalProperties: true, properties: { b: text } }),
    root({ type: 'object', additionalProperties: false }),
    root({ type: 'object', additionalProperties: false, properties: { b: text } }),
    root(text, { additionalProperties: text }),
    root(text, { additionalProperties: true }),
    root(text, { nullable: true }),
    root(text, { type: 'array', items: text }),
    root({ 'x-kubernetes-preserve-unknown-fields': false, type: 'object' }),
    root({ 'x-kubernetes-int-or-string': true }),
    root({ 'x-kubernetes-int-or-string': true, 'x-kubernetes-preserve-unknown-fields': true }),
    root({ 'x-kubernetes-embedded-resource': true }),
    root({ 'x-kubernetes-embedded-resource': true, type: 'object' }),
    root({
      'x-kubernetes-embedded-resource': true,
      type: 'object',
      properties: { metadata: { type: 'object', properties: { labels: { type: 'object', additionalProperties: text } } } },
    }),
    root({ type: 'array', items: text, uniqueItems: true }),
    root({ type: 'array', items: text, uniqueItems: false }),
    root({ ...text, anyOf: [{ type: 'string' }] }),
    root({ ...text, allOf: [{ description: 'x' }] }),
    root({ ...text, oneOf: [{ pattern: 'a' }, { maxLength: 3 }] }),
    root({ ...text, not: { enum: ['a'] } }),
    root({ ...text, not: { nullable: true } }),
    root({ type: 'object', properties: { b: text }, anyOf: [{ properties: { b: { pattern: 'a' } } }] }),
    root({ type: 'object', properties: { b: text }, anyOf: [{ properties: { c: { pattern: 'a' } } }] }),
    root({ type: 'object', properties: { metadata: one }, allOf: [{ properties: { metadata: {} } }] }),
    root({ 'x-kubernetes-int-or-string': true, allOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }] }),
    root({ 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'string' }, { type: 'integer' }] }),
    root(text, { properties: { metadata: { type: 'object', properties: { name: { ...text, maxLength: 5 } } } } }),
    root(text, { properties: { metadata: { type: 'object', properties: { labels: one } } } }),
    root(text, { properties: { metadata: { type: 'object', description: 'x' } } }),
    root(text, { properties: { metadata: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } } }),
    root(text, { properties: { metadata: text } }),
    root(text, { properties: { metadata: { type: 'object', required: ['name'] } } }),
    root(text, { properties: { kind: one } }),
    root(text, { properties: { apiVersion: { type: 'integer' } } }),
    list(text, { 'x-kubernetes-list-type': 'set' }),
    list(one, { 'x-kubernetes-list-type': 'set' }),
    list({ ...one, 'x-kubernetes-map-type': 'atomic' }, { 'x-kubernetes-list-type': 'set' }),
    list(text, { 'x-kubernetes-list-type': 'bag' }),
    list(text, { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a'] }),
    list(one, { 'x-kubernetes-list-type': 'map' }),
    list(one, { 'x-kubernetes-list-map-keys': ['a'] }),
    list({ ...text, nullable: true }, { 'x-kubernetes-list-type': 'set' }),
    ...[{ a: text }, { a: { ...text, default: 'x' } }, { a: one }, { b: text }].map((properties) =>
      list({ type: 'object', properties }, { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a'] }),
    ),
    list(
      { type: 'object', required: ['a'], properties: { a: text } },
      { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a', 'a'] },
    ),
    list(
      { type: 'object', required: ['a'], properties: { a: { ...text, nullable: true } } },
      { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a'] },
    ),
    root({ ...text, 'x-kubernetes-list-type': 'atomic' }),
    root({ ...text, 'x-kubernetes-map-type': 'atomic' }),
    root({ ...one, 'x-kubernetes-map-type': 'loose' }),
    withVersions([version({ type: 'object', not: { required: ['a'] } }, status)]),
    withVersions([version({ type: 'object', properties: { a: text }, required: ['a'] }, status)]),
    withVersions([version({ type: 'object', 'x-kubernetes-map-type': 'atomic' }, status)]),
    withVersions([version(one), version(one, { name: 'v2' })]),
    withVersions([version(one, { storage: false })]),
    withVersions([version(one), version(one, { storage: false })]),
    withVersions([version(one, { name: 'V1' })]),
    withVersions([version(one, { name: '1' })]),
    withVersions([{ name: 'v1', served: true, storage: true }]),
    withVersions([{ name: 'v1', served: false, storage: true }]),
    withVersions([{ name: 'v1', served: true, storage: true, schema: {} }]),
    withVersions([version(one, { deprecationWarning: 'x' })]),
    withVersions([version(one, { additionalPrinterColumns: [{ name: 'A', type: 'str', jsonPath: '.spec' }] })]),
    withVersions([version(one, { additionalPrinterColumns: [{ name: 'A', type: 'string', format: 'x', jsonPath: '.spec' }] })]),
    withVersions([version(one)], { group: 'cases' }),
    withVersions([version(one)], { group: 'other.example.org' }),
    withVersions([version(one)], { scope: 'Namespace' }),
    withVersions([version(one)], { preserveUnknownFields: true }),
    withVersions([version(one)], { preserveUnknownFields: false }),
    ...[
      { kind: 'gadgets' },
      { listKind: 'Gadget' },
      { kind: 'My_Gadget' },
      { plural: 'Gadgets' },
      { shortNames: ['G'] },
      { categories: ['a b'] },
      { singular: 'a.b' },
    ].map((names) =>
      withVersions([version(one)], { names: { kind: 'Gadget', listKind: 'GadgetList', plural: 'gadgets', singular: 'gadget', ...names } }),
    ),
    ...[
      { strategy: 'Other' },
      { strategy: 'Webhook' },
      { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'] } },
      { strategy: 'None', webhook: { conversionReviewVersions: ['v1'] } },
      { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v2'], clientConfig: { url: 'https://a.example.org' } } },
      { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'], clientConfig: {} } },
      { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'], clientConfig: { url: 'https://a.example.org' } } },
    ].map((conversion) => withVersions([version(one)], { conversion })),
    {
      ...Object(withVersions([version(one)])),
      metadata: { name: 'gadgets.cases.k8s.io' },
      spec: { ...Object(withVersions([version(one)])).spec, group: 'cases.k8s.io' },
    },
  ]
}
