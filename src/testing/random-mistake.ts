import { Bare, type Draw, pick } from './random-manifest.ts'

/** An object as it should be, the same with one mistake, and the rule that finds it. */
export interface Planted {
  readonly rule: string
  readonly right: unknown
  readonly wrong: unknown
}

/** A mistake that can be mended, in an object that is right otherwise. */
export function plantMistake(draw: Draw): Planted {
  return pick(draw, mistakes)(draw)
}

const words = [
  'blue',
  'a-b',
  'http://shop.example.com/x?y=z',
  'two words',
  "it's",
  'x: y # z',
  '{"a": [1]}',
  'a\n  b\n',
  'ä 🎉',
  '1',
  'yes',
  '',
]
const scalars = ['8080', 'true', 'yes', '0400', '1e3', '0x1F', '-1', '1.50', 'On']

function entries(draw: Draw, most = 4): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: draw(most) }, (_, at) => [pick(draw, ['KEY', 'a.b', 'x-y', 'File_']) + at, pick(draw, words)]),
  )
}

function metadata(draw: Draw): Record<string, unknown> {
  return {
    name: 'shop',
    ...(draw(2) === 0 ? { namespace: 'market' } : {}),
    ...(draw(3) === 0 ? { labels: { app: 'shop', 'app.kubernetes.io/part-of': 'market' } } : {}),
  }
}

/** Fields in another order, as people write them. */
function shuffled(object: Record<string, unknown>, draw: Draw): Record<string, unknown> {
  const [apiVersion, kind, ...rest] = Object.entries(object)
  const order = draw(2) === 0 ? rest : rest.toReversed()
  return Object.fromEntries([apiVersion, kind, ...order].filter((entry) => entry !== undefined))
}

const object = (apiVersion: string, kind: string, draw: Draw, rest: object) =>
  shuffled({ apiVersion, kind, metadata: metadata(draw), ...rest }, draw)

/** Both objects with the same draws, so that they differ by the mistake alone. */
function pair(rule: string, draw: Draw, make: (draw: Draw, isWrong: boolean) => unknown): Planted {
  const seed = draw(2 ** 30)
  return { rule, right: make(drawFrom(seed), false), wrong: make(drawFrom(seed), true) }
}

/** A small generator of its own (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const container = (draw: Draw, more: object = {}) => ({
  name: 'web',
  image: 'registry.example.com/web:1.4.2',
  ...(draw(2) === 0 ? { env: [{ name: 'MODE', value: 'x' }] } : {}),
  ...more,
})

const deployment = (draw: Draw, spec: object) =>
  object('apps/v1', 'Deployment', draw, {
    spec: { selector: { matchLabels: { app: 'shop' } }, template: { metadata: { labels: { app: 'shop' } }, spec } },
  })

const encoded = (value: string) => Buffer.from(value).toString('base64')

const mistakes: readonly ((draw: Draw) => Planted)[] = [
  (draw) =>
    pair('invalid-data-entry', draw, (own, isWrong) => {
      const text = pick(own, scalars)
      return object('v1', 'ConfigMap', own, {
        data: { ...entries(own), PORT: isWrong ? new Bare(text) : text, ...(own(2) ? { Z: 'z' } : {}) },
      })
    }),
  (draw) =>
    pair('invalid-label-key', draw, (own, isWrong) => {
      const text = pick(own, ['true', '8080', '1.5'])
      const made = object('v1', 'ConfigMap', own, { data: entries(own) })
      return { ...made, metadata: { ...metadata(own), annotations: { 'a/b': isWrong ? new Bare(text) : text } } }
    }),
  (draw) =>
    pair('schema-violation', draw, (own, isWrong) =>
      deployment(own, { containers: [container(own, { [isWrong ? 'comand' : 'command']: ['run', '-x'] })] }),
    ),
  (draw) =>
    pair('schema-violation', draw, (own, isWrong) =>
      deployment(own, { [isWrong ? 'containres' : 'containers']: [container(own), { ...container(own), name: 'b' }] }),
    ),
  (draw) =>
    pair('schema-violation', draw, (own, isWrong) => {
      const value = pick(own, ['8080', 'true', '1.5'])
      return deployment(own, { containers: [container(own, { args: ['-p', isWrong ? new Bare(value) : value] })] })
    }),
  (draw) =>
    pair('schema-violation', draw, (own, isWrong) =>
      deployment(own, { containers: [container(own, { imagePullPolicy: isWrong ? 'always' : 'Always' })] }),
    ),
  (draw) => pair('unknown-kind', draw, (own, isWrong) => object('v1', isWrong ? 'ConfgMap' : 'ConfigMap', own, { data: entries(own) })),
  (draw) =>
    pair('misplaced-field', draw, (own, isWrong) => {
      const made = object('v1', 'ConfigMap', own, { data: entries(own) })
      return isWrong ? { ...made, metadata: { ...metadata(own), immutable: true } } : { ...made, metadata: metadata(own), immutable: true }
    }),
  (draw) =>
    pair('misplaced-field', draw, (own, isWrong) =>
      deployment(own, {
        containers: [container(own)],
        volumes: [{ name: 'v', configMap: { [isWrong ? 'configMapName' : 'name']: 'settings' } }],
      }),
    ),
  (draw) =>
    pair('removed-api-version', draw, (own, isWrong) =>
      object(isWrong ? 'rbac.authorization.k8s.io/v1beta1' : 'rbac.authorization.k8s.io/v1', 'Role', own, {
        rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
      }),
    ),
  (draw) =>
    pair('rbac-rule-never-matches', draw, (own, isWrong) =>
      object('rbac.authorization.k8s.io/v1', 'Role', own, {
        rules: [{ apiGroups: [isWrong ? 'apps/v1' : 'apps'], resources: ['deployments'], verbs: ['get', 'list'] }],
      }),
    ),
  (draw) =>
    pair('rbac-rule-never-matches', draw, (own, isWrong) =>
      object('rbac.authorization.k8s.io/v1', 'Role', own, {
        rules: [{ apiGroups: [''], resources: ['events', isWrong ? 'ConfigMap' : 'configmaps'], verbs: ['get'] }],
      }),
    ),
  (draw) =>
    pair('secret-encoding-artifact', draw, (own, isWrong) => {
      const value = pick(own, ['summer-rain', 'blue', 'x y z'])
      return object('v1', 'Secret', own, { data: { a: encoded('abc'), word: encoded(isWrong ? `${value}\n` : value) } })
    }),
  (draw) =>
    pair('secret-data-not-base64', draw, (own, isWrong) => {
      const kept = own(2) === 0 ? { a: encoded('abc') } : {}
      const plain = { word: pick(own, ['s3cr3t!pw', 'blue sky', 'over\nlines\n']) }
      const there = own(3) === 0 ? { other: 'thing' } : {}
      const data = isWrong ? { ...kept, ...plain } : kept
      const stringData = isWrong ? there : { ...there, ...plain }
      return object('v1', 'Secret', own, {
        ...(Object.keys(data).length > 0 ? { data } : {}),
        ...(Object.keys(stringData).length > 0 ? { stringData } : {}),
      })
    }),
  (draw) =>
    pair('unknown-kind', draw, (own, isWrong) => {
      const text = pick(own, scalars)
      const data = { ...entries(own), PORT: isWrong ? new Bare(text) : text }
      return object('v1', isWrong ? 'Configmaps' : 'ConfigMap', own, { data })
    }),
  (draw) =>
    pair('schema-violation', draw, (own, isWrong) =>
      deployment(own, {
        [isWrong ? 'containres' : 'containers']: [
          container(own, { [isWrong ? 'comand' : 'command']: ['run'], imagePullPolicy: isWrong ? 'never' : 'Never' }),
        ],
      }),
    ),
  (draw) =>
    pair('secret-data-not-base64', draw, (own, isWrong) => {
      const text = pick(own, ['12345678', '1234', '0755', '1e10', 'true'])
      const kept = own(2) === 0 ? { a: encoded('abc') } : {}
      const data = isWrong ? { ...kept, pin: new Bare(text) } : kept
      return object('v1', 'Secret', own, {
        ...(Object.keys(data).length > 0 ? { data } : {}),
        ...(isWrong ? {} : { stringData: { pin: text } }),
      })
    }),
  (draw) =>
    pair('credential-in-env-literal', draw, (own, isWrong) => {
      const text = pick(own, ['kT7wQz9Lm2xVbR4s', 'kT7wQz9:Lm2xVb#R4s', "kT7'wQz9Lm2xVb"])
      const taken = { valueFrom: { secretKeyRef: { name: 'shop-credentials', key: 'DB_PASSWORD' } } }
      const variable = { name: 'DB_PASSWORD', ...(isWrong ? { value: text } : taken) }
      const others = own(2) === 0 ? [{ name: 'MODE', value: 'x' }] : []
      const env = own(2) === 0 ? [...others, variable] : [variable, ...others]
      return deployment(own, { containers: [{ ...container(own), env }] })
    }),
  (draw) =>
    pair('rbac-secrets-read-unscoped', draw, (own, isWrong) => {
      const others = own(2) === 0 ? ['configmaps'] : []
      const [wide, named] = [{ apiGroups: [''], verbs: pick(own, [['get'], ['list'], ['get', 'list'], ['list', 'get']]) }, ['db', 'mail']]
      const narrow = { apiGroups: [''], resources: ['secrets'], resourceNames: named, verbs: ['get'] }
      const kept = others.length > 0 ? [{ ...wide, resources: others }] : []
      const resources = own(2) === 0 ? ['secrets', ...others] : [...others, 'secrets']
      const rules = isWrong ? [{ ...wide, resources }] : [...kept, narrow]
      return { apiVersion: 'v1', kind: 'List', items: [object(`${rbac}/v1`, 'Role', own, { rules }), ...granted(named)] }
    }),
]

const rbac = 'rbac.authorization.k8s.io'

/** What gives a role to Pods, and the Secrets that these use. */
function granted(secrets: readonly string[]): readonly unknown[] {
  const metadata = { name: 'shop' }
  const roleRef = { apiGroup: rbac, kind: 'Role', name: 'shop' }
  const binding = { apiVersion: `${rbac}/v1`, kind: 'RoleBinding', metadata, roleRef, subjects: [{ kind: 'ServiceAccount', name: 'web' }] }
  const envFrom = secrets.map((name) => ({ secretRef: { name } }))
  const spec = { serviceAccountName: 'web', containers: [{ name: 'web', image: 'web:1', envFrom }] }
  return [binding, { apiVersion: 'v1', kind: 'Pod', metadata, spec }]
}
