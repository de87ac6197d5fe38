/** Metadata with every field that an author can write, all of it valid. */
export const fullMetadata = {
  name: 'web-config',
  namespace: 'conformance',
  generateName: 'web-',
  labels: { 'app.kubernetes.io/name': 'web', tier: 'front', empty: '' },
  annotations: { 'example.com/note': 'free text, even with ünicode', 'UPPER.example.com/Case': 'x' },
  finalizers: ['example.com/cleanup', 'orphan'],
  ownerReferences: [
    { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: '3c1a5f0e', controller: true, blockOwnerDeletion: true },
    { apiVersion: 'v1', kind: 'Pod', name: 'web-0', uid: '4d2b6a1f', controller: false },
  ],
  generation: 1,
  creationTimestamp: '2025-01-31T12:00:00Z',
  deletionGracePeriodSeconds: 30,
  resourceVersion: '12',
  uid: 'a-b-c',
  selfLink: '/x',
  managedFields: [
    {
      manager: 'kubectl',
      operation: 'Update',
      apiVersion: 'v1',
      time: '2025-01-31T12:00:00Z',
      fieldsType: 'FieldsV1',
      fieldsV1: {},
    },
  ],
}

/** Edge cases of metadata that hold for every kind, valid and invalid ones: the server judges. */
export const metadataCases: readonly Readonly<Record<string, unknown>>[] = [
  ...names(),
  ...keys().map((key) => ({ name: 'a', labels: { [key]: 'x' } })),
  ...keys().map((key) => ({ name: 'a', annotations: { [key]: 'x' } })),
  ...keys().map((key) => ({ name: 'a', finalizers: [key] })),
  ...labelValues().map((value) => ({ name: 'a', labels: { key: value } })),
  ...[262_143, 262_144, 262_145].map((size) => ({ name: 'a', annotations: { k: 'x'.repeat(size - 1) } })),
  { name: 'a', annotations: { k: 'ü'.repeat(131_072) } },
  ...owners().map((ownerReferences) => ({ name: 'a', ownerReferences })),
  ...times().map((creationTimestamp) => ({ name: 'a', creationTimestamp })),
  { name: 'a', finalizers: ['orphan', 'foregroundDeletion'] },
  { name: 'a', finalizers: ['kubernetes'] },
  { name: 'a', finalizers: [null] },
  { name: 'a', labels: null, annotations: null, finalizers: null, ownerReferences: null, managedFields: null, namespace: null },
  { name: 'a', labels: { a: null }, annotations: { a: null } },
  { name: 'a', labels: { a: 1 } },
  { name: 'a', annotations: { a: true } },
  { name: 'a', generation: -1 },
  { name: 'a', generation: 9_007_199_254_740_991 },
  { name: 'a', generation: 1.5 },
  { name: 'a', managedFields: [null, { operation: 'Nothing', fieldsType: 'x', fieldsV1: 'text' }] },
  { name: 'a', managedFields: [{ time: 'yesterday' }] },
  { name: 'a', clusterName: 'x' },
]

function names(): Record<string, unknown>[] {
  const label = 'a'.repeat(63)
  const words = [
    ...[
      'a',
      'A',
      'a-b',
      'a.b',
      'a..b',
      'a.-b',
      '-a',
      'a-',
      '.a',
      'a.',
      'a_b',
      'a b',
      ' a',
      'a ',
      '1',
      '1a',
      'a1',
      'ü',
      '.',
      '..',
      'a/b',
      'a%b',
    ],
    ...[
      'system:a',
      'a:b',
      '',
      '-',
      'model-registry credentials',
      'a\n',
      'xn--a',
      label,
      `${label}a`,
      `${label}.${label}.${label}.${'a'.repeat(61)}`,
    ],
    ...[`${label}.${label}.${label}.${'a'.repeat(62)}`, 'a'.repeat(253), 'a'.repeat(254)],
  ]
  const cases: Record<string, unknown>[] = words.map((name) => ({ name }))
  for (const generateName of [...words, 'A-', 'a--', '_-', `${label}-`]) cases.push({ generateName }, { name: 'a', generateName })
  for (const namespace of ['conformance', 'default', 'A', 'a.b', 'a b', label, `${label}a`, '1', '-', ''])
    cases.push({ name: 'a', namespace })
  return [...cases, {}, { name: null }, { name: null, generateName: null }, { generateName: 'a' }]
}

function keys(): string[] {
  const name = 'a'.repeat(63)
  return [
    ...['a', 'A', 'a.b_c-d', '-a', 'a-', '_a', '', 'a b', 'a/b', 'a/', '/a', '/', 'a/b/c', 'A/b', 'a/B', 'example.com/a', 'Example.com/a'],
    ...['app.kubernetes io/part-of', 'a_b/c', name, `${name}a`, `example.com/${name}`, `example.com/${name}a`, `${'a'.repeat(253)}/b`],
    ...[`${'a'.repeat(254)}/b`, 'ü', 'a:b', 'a@b', 'a..b', 'a../b', 'kubernetes.io/arch', 'K', '\u0130', '\u212A', 'a\n'],
  ]
}

function labelValues(): string[] {
  return ['', 'a', 'A', '-', 'a-', '.a', 'a b', 'a/b', 'true', '1.2', 'a_b', 'x'.repeat(63), 'x'.repeat(64), 'ü', 'a:b', ' ', 'a\n']
}

function times(): unknown[] {
  return [
    ...[
      '2025-01-31T12:00:00Z',
      '2025-01-31T12:00:00.123456789+02:00',
      '2025-01-31T12:00:00,5Z',
      '2025-01-31T1:00:00Z',
      '2025-01-31t12:00:00z',
    ],
    ...[
      '2025-01-31 12:00:00Z',
      '2025-01-31T12:00:00',
      '2025-01-31',
      '2025-02-29T12:00:00Z',
      '2024-02-29T12:00:00Z',
      '2025-13-01T00:00:00Z',
    ],
    ...['2025-01-31T24:00:00Z', '2025-01-31T12:60:00Z', '2025-01-31T12:00:60Z', '2025-01-31T12:00:00+24:00', '2025-01-31T12:00:00+25:00'],
    ...[
      '2025-01-31T12:00:00+23:59',
      '2025-01-31T12:00:00+23:60',
      '2025-01-31T12:00:00+0200',
      '0000-01-01T00:00:00Z',
      '0000-02-29T00:00:00Z',
    ],
    ...[
      '0100-02-29T00:00:00Z',
      '10000-01-01T00:00:00Z',
      '2025-1-1T00:00:00Z',
      '2025-01-00T00:00:00Z',
      '2025-00-01T00:00:00Z',
      '',
      'null',
      'now',
    ],
    ...[
      '2025-01-31T12:00:00.Z',
      '2025-01-31T12:0:00Z',
      '2025-01-31T12:00:00-00:00',
      '2025-01-31T12:00:00.1234567890123Z',
      ' 2025-01-31T12:00:00Z',
    ],
    ...[null, 5, true, [], {}],
  ]
}

function owners(): unknown[][] {
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'u' }
  return [
    [owner],
    [owner, owner],
    [{ ...owner, controller: true }],
    [
      { ...owner, controller: true },
      { ...owner, controller: true },
    ],
    [
      { ...owner, controller: true },
      { ...owner, controller: true, uid: 'v' },
    ],
    [
      { ...owner, controller: true },
      { ...owner, controller: false },
    ],
    [
      { ...owner, controller: true, blockOwnerDeletion: false },
      { ...owner, controller: true },
    ],
    [
      { ...owner, controller: true, blockOwnerDeletion: null },
      { ...owner, controller: true },
    ],
    ...['', 'v1', 'apps/', '/v1', '/', 'a/b/c'].map((apiVersion) => [{ ...owner, apiVersion }]),
    [{ ...owner, apiVersion: 'v1', kind: 'Event' }],
    [{ ...owner, apiVersion: '/v1', kind: 'Event' }],
    [{ ...owner, apiVersion: 'events.k8s.io/v1', kind: 'Event' }],
    ...['kind', 'name', 'uid', 'apiVersion'].flatMap((field) => [[{ ...owner, [field]: '' }], [{ ...owner, [field]: null }]]),
    [null] as unknown[],
    [{}],
  ]
}
