import { objectOf } from '../../facts/tell-credential.ts'
import { storeFor, tellSecretTool } from '../../facts/tell-secret-tool.ts'
import type { ReportFact } from '../../types/facts.ts'
import type { Report } from '../../types/report.ts'
import { defineRule, type SecretStore, type SecretTool } from '../../types/rule.ts'
import { type Text, text, type Untrusted, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'external-secrets-adoption',
  scope: 'run',
  kinds: [],
  follows: ['plaintext-token', 'secret-manifest-committed', 'credential-in-configmap'],
  cases: {
    'in-use': 'A credential is committed where others are made with a tool.',
    choose: 'A credential is committed, and the repository uses no tool for them.',
  },
  docs: {
    what: 'What is committed instead of a credential follows what the repository uses already.',
    why: 'A Secret that a controller makes from a store, or that is encrypted for the cluster, leaves nothing to leak in git, and names and keys stay what workloads expect.',
    fix: 'Write the object that makes the Secret, with the same name and keys, and take the values out.',
    sources: [
      'https://external-secrets.io/latest/api/externalsecret/',
      'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
      'https://github.com/bitnami-labs/sealed-secrets#usage',
      'https://getsops.io/docs/',
      'https://secrets-store-csi-driver.sigs.k8s.io/',
    ],
  },
  *check({ credentialsFound, secretTools }) {
    const found = credentialsFound.find(isOfKubernetes)
    if (found === undefined || secretTools === undefined) return
    const [tool] = secretTools
    yield tool === undefined ? tellChoice(found) : tellTool(found, tool)
  },
})

/** Cases of a value that opens something, or that nobody can tell from one. */
const real: ReadonlySet<string> = new Set(['confirmed', 'likely', 'possible'])

/**
 * What a Secret made in another way can stand for: values of a Secret, and of a ConfigMap where they are credentials. Where SOPS was to
 * encrypt a value, its own rule says so already.
 */
function isOfKubernetes({ rule, object, case: situation }: ReportFact): boolean {
  if (object === undefined || !real.has(situation)) return false
  return rule === 'plaintext-token' ? object.kind === 'Secret' : rule === 'secret-manifest-committed' || rule === 'credential-in-configmap'
}

function tellTool(found: ReportFact, tool: SecretTool): Report {
  const store = storeFor(found.object, tool)
  return {
    case: 'in-use',
    ...placeOf(found),
    distinct: tool.tool,
    message: text`This repository already uses ${tellSecretTool(tool, store)}: what ${subjectOf(found)} holds can be made the same way.`,
    help: helps[tool.tool](found, store),
  }
}

function tellChoice(found: ReportFact): Report {
  return {
    case: 'choose',
    ...placeOf(found),
    distinct: 'choose',
    message: text`What ${subjectOf(found)} holds is committed, and nothing in this repository makes Secrets in another way.`,
    help: text`Choose one way for all of them: External Secrets where a store of secrets is at hand (Vault, a cloud's secret manager), Sealed Secrets or SOPS where git is to hold everything, the Secrets Store CSI driver where no Secret is to exist at all.`,
  }
}

/** One for the whole run: it stands at the first credential. */
function placeOf({ place, object }: ReportFact): Pick<Report, 'place' | 'object' | 'stable'> {
  return { place, stable: 'secret-tool', ...(object === undefined ? {} : { object }) }
}

function subjectOf({ object }: ReportFact): Text {
  if (object === undefined) return text`this file`
  const { namespace, ...named } = object
  return objectOf({ ...named, ...(namespace === '' ? {} : { namespace }), place: { file: '', document: 0, pointer: '' }, value: undefined })
}

const helps: Readonly<Record<SecretTool['tool'], (found: ReportFact, store: SecretStore | undefined) => Text>> = {
  'external-secrets': (found, store) =>
    text`Put the values into the store, and commit what makes the same Secret from there, such as ${externalSecret(found, store)}. Then take the values out of git and change them.`,
  'sealed-secrets': ({ place }) =>
    text`Run ${untrusted('kubeseal --format yaml')} on the Secret of ${untrusted(place.file)}, and commit the SealedSecret that it writes instead. Then change the values.`,
  sops: ({ place }) => text`Run ${untrusted(`sops -e -i ${place.file}`)} and commit what it writes. Then change the values.`,
  'secrets-store': () =>
    text`Put the values into the store, name them in a SecretProviderClass, and mount that; with secretObjects it makes the same Secret. Then take the values out of git and change them.`,
}

/** Longest object that is shown; names of that length leave nothing to read. */
const longestExample = 600

/** An ExternalSecret that makes the Secret under its own name, in one line of YAML. */
function externalSecret({ object }: ReportFact, store: SecretStore | undefined): Untrusted {
  const name = nameOf(object?.name)
  const namespace = object === undefined || object.namespace === '' ? '' : `, namespace: ${nameOf(object.namespace)}`
  const from = store === undefined ? '{name: STORE, kind: ClusterSecretStore}' : `{name: ${nameOf(store.name)}, kind: ${store.kind}}`
  const spec = `{refreshInterval: 1h, secretStoreRef: ${from}, target: {name: ${name}}, dataFrom: [{extract: {key: ${name}}}]}`
  const whole = `{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: ${name}${namespace}}, spec: ${spec}}`
  return whole.length > longestExample ? untrusted('kind: ExternalSecret') : { untrusted: whole }
}

/** A name as YAML reads it as a text; what is no name of Kubernetes is left to be filled in. */
function nameOf(name: string | undefined): string {
  if (name === undefined || !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) return 'NAME'
  return /^[a-z][-a-z0-9.]*$/.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(name) ? name : `'${name}'`
}
