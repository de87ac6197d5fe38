import { type Draw, openDraw } from '../token-corpus/draw.ts'
import { families } from '../token-corpus/families/all.ts'
import { type Planted, password } from './repository.ts'
import { type Canary, canaryOf, passwordOf } from './traces.ts'

/** A fresh canary, for a place that these words tell; of a family that the seed picks unless one is named. */
type Fresh = (where: string, id?: string) => string

/** What a pull request may hold besides: the places that only Kubelatch itself looks at. */
export function plantOddities(
  seed: string,
): Planted & { readonly config: string; readonly brokenConfigs: readonly string[]; readonly words: readonly Canary[] } {
  const draw = openDraw(`${seed}/oddities`)
  const canaries: Canary[] = []
  const fresh: Fresh = (where, id = draw.pick(anywhere)) => {
    const canary = id === 'password' ? passwordOf(draw) : canaryOf(draw, byId(id))
    canaries.push({ ...canary, id: `${canary.id} in ${where}` })
    return canary.value
  }
  return {
    files: { ...oddManifests(fresh), ...oddFiles(fresh) },
    config: oddConfig(fresh),
    brokenConfigs: brokenConfigs(fresh),
    words: oddWords(draw, fresh, canaries),
    canaries,
  }
}

/** Families whose values may stand anywhere. */
const anywhere = [
  'hugging-face-user',
  'github-ghp',
  'nvidia',
  'npm',
  'databricks',
  'pypi',
  'onepassword',
  'openai-project',
  'service-account-legacy',
]

function byId(id: string) {
  return families.find((family) => family.id === id) ?? password
}

function oddManifests(fresh: Fresh): Planted['files'] {
  return {
    'odd/store.yaml': `apiVersion: one.example/v1\nkind: Store\nmetadata: {name: a}\nspec: {code: ${fresh('a value that a schema refuses')}, ${fresh('a field that a schema does not know')}: 1}\n`,
    'odd/unknown-kind.yaml': `apiVersion: ${fresh('an apiVersion')}/v1\nkind: ${fresh('a kind', 'replicate')}\nmetadata: {name: a}\n`,
    'odd/type.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: ${fresh('a namespace')}}\nspec: {replicas: ${fresh('a field of another type')}, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: ${fresh('the name of a container')}, image: "${fresh('an image')}:1", imagePullPolicy: ${fresh('an enumeration')}}]}}}\n`,
    'odd/named.yaml': `apiVersion: one.example/v1\nkind: Store\nmetadata: {name: b}\nspec: {code: [${fresh('a password of the wrong type', 'password')}], password: ${fresh('a password in an unknown field', 'password')}}\n`,
    'odd/named-secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: b}\nstringData: {password: [${fresh('a password in a list', 'password')}]}\ndata: {token: "%${fresh('a password that is no base64', 'password')}"}\n`,
    'odd/named-env.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {containers: [{name: a, image: a, env: [{name: DB_PASSWORD, value: {a: ${fresh('a password in a mapping', 'password')}}}], password: ${fresh('a password as a field', 'password')}}]}\n`,
    'odd/taken.yaml': takenFromEnv(fresh),
    'odd/role.yaml': `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n- apiGroups: [""]\n  resources: [secrets]\n  verbs: ["*"]\n  resourceNames: [${fresh('a name in a role')}]\n- apiGroups: ["*"]\n  resources: [${fresh('a resource of a role')}]\n  verbs: [${fresh('a verb of a role')}]\n`,
    'odd/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: a, labels: {"${fresh('a key of a label')} ": x}}\ntype: ${fresh('a type of a Secret')}\ndata: {"${fresh('an invalid key of data')} /": YQ==, b: "%${fresh('data that is no base64')}"}\n`,
  }
}

/** Variables whose values a fix takes out, each beside what must not be shown with what is left. */
function takenFromEnv(fresh: Fresh): string {
  const value = (where: string) => fresh(`a variable ${where}`, 'password')
  return [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: taken}',
    'spec:',
    '  containers:',
    '  - name: a',
    '    image: a:1',
    '    env:',
    `    - name: QUEUE_PASSWORD\n      value: ${value('that is mended')}`,
    `    - {name: CACHE_PASSWORD, value: ${value('in braces')}}`,
    `    - name: MAIL_PASSWORD\n      value: ${value('with a comment')} # ${value('in a comment')}`,
    `    - {name: DISK_PASSWORD, value: ${value('beside another')}, x: ${value('behind one')}}`,
    '  - name: b',
    '    image: b:1',
    `    env: [{name: ONE_PASSWORD, value: ${value('in a row')}}, {name: TWO_PASSWORD, value: ${value('behind that')}}]`,
    '',
  ].join('\n')
}

/** What is no whole object: definitions, configuration of tools, and what cannot be read. */
function oddFiles(fresh: Fresh): Planted['files'] {
  return {
    'odd/kustomization.yaml': `resources:\n- ${fresh('a path of a kustomization')}\n- gone/${fresh('a deeper path of a kustomization')}.yaml\nsecretGenerator:\n- name: x\n  files: [${fresh('a file of a generator')}]\n`,
    'odd/crd.yaml': definition('one.example', `^${fresh('a pattern of a CRD')}$`),
    'odd/crd-broken.yaml': definition('two.example', `[${fresh('an invalid pattern of a CRD')}(`),
    'odd/ignored.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n# kubelatch: ignore[${fresh('the rule of an ignore')}] ${fresh('the reason of an ignore')}\ndta: {}\n`,
    'odd/anchors.yaml': `a: *${fresh('an alias without an anchor')}\n`,
    'odd/tag.yaml': `a: !<${fresh('a tag')}> b\n`,
    'odd/duplicate.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: 1, ${fresh('a key that stands twice')}: a}\nimmutable: true\nimmutable: ${fresh('the second of two values')}\n`,
    'odd/deep.yaml': `${'['.repeat(3000)}${fresh('a text that is too deep')}${']'.repeat(3000)}\n`,
    'odd/large.json': `{"a": "${fresh('a file that is too large')}", "b": "${'x'.repeat(1000)}"}\n`,
    'odd/binary.yaml': Buffer.concat([Buffer.from([0, 255, 254, 0]), Buffer.from(fresh('a binary file'))]),
    'odd/.sops.yaml': `creation_rules:\n- path_regex: '${fresh('a rule of SOPS')}('\n  age: ${fresh('a key of SOPS', 'age')}\n`,
  }
}

/** A CustomResourceDefinition of `Store` whose code has a pattern. */
function definition(group: string, pattern: string): string {
  return [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    `metadata: {name: stores.${group}}`,
    'spec:',
    `  group: ${group}`,
    '  scope: Namespaced',
    '  names: {plural: stores, singular: store, kind: Store}',
    '  versions:',
    '  - name: v1',
    '    served: true',
    '    storage: true',
    '    schema:',
    '      openAPIV3Schema:',
    '        type: object',
    '        properties:',
    '          spec:',
    '            type: object',
    '            properties:',
    '              code:',
    '                type: string',
    `                pattern: '${pattern}'`,
    '',
  ].join('\n')
}

function oddConfig(fresh: Fresh): string {
  return [
    'fail-on: error',
    'exemptions:',
    `- {rule: schema-violation, object: "ConfigMap/${fresh('the object of an exemption')}", reason: "${fresh('the reason of an exemption')}", until: 2020-01-01}`,
    `- {rule: plaintext-token, fingerprint: 0123456789abcdef0123456789abcdef, reason: ${fresh('the reason of another exemption')}}`,
    `# ${fresh('a comment of the config')}`,
    '',
  ].join('\n')
}

function brokenConfigs(fresh: Fresh): readonly string[] {
  return [
    `${fresh('an unknown key of the config')}: 1\n`,
    `fail-on: ${fresh('a wrong value of the config')}\n`,
    `rules: {${fresh('an unknown rule of the config')}: error, schema-violation: ${fresh('a wrong severity')}}\n`,
    `fail-on: [ ${fresh('a config that does not parse')}\n`,
    `extends: ${fresh('what a config extends')}\n`,
    `schema-locations: [${fresh('a schema location')}/x]\ncrds: ["${fresh('a pattern of CRDs')}/**"]\n`,
  ]
}

/** Words of a person beside the files. */
function oddWords(draw: Draw, fresh: Fresh, canaries: readonly Canary[]): readonly Canary[] {
  return ['a branch', 'a commit message', 'a title', 'a body', 'a label', 'a login', 'an argument', 'an environment variable'].map(
    (where) => {
      // Short enough for the name of a branch or a tag.
      fresh(where, draw.pick(['hugging-face-user', 'github-ghp', 'nvidia', 'npm']))
      return canaries.at(-1) ?? passwordOf(draw)
    },
  )
}
