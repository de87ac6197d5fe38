import { fill } from './draw.ts'
import { keyFamilies } from './families/keys.ts'
import { structuredFamilies } from './families/structured.ts'
import { type Family, made } from './family.ts'
import { base64 } from './marks.ts'
import { manifest, object, type Place, type Planting, workload } from './place.ts'
import { type Written, writeYaml } from './yaml.ts'

/** A family that is one only where it stands, with the place that makes it so. */
export interface Situation {
  readonly family: Family
  readonly place: Place
}

const secret = (type: string, rest: Readonly<Record<string, Written>>) => object('Secret', { type, ...rest })
const known = (id: string): Family => {
  const found = [...keyFamilies, ...structuredFamilies].find((family) => family.id === id)
  if (found === undefined) throw new Error(`${id} is no family`)
  return found
}
const random = (id: string, row: number, template: string, says: RegExp, more: Partial<Family> = {}): Family =>
  made(row, id, 'SECRET', says, (draw) => fill(template, draw), more)

/** What nobody would know by its shape: passwords and keys in fields that say what they are. */
const password = random('random-password', 87, '{alnum:24}', /./)

/** Rows of tokens.md that are about a place as much as about a value. */
export const situations: readonly Situation[] = [
  ...['aescbc', 'aesgcm', 'secretbox'].map((provider) => ({
    family: made(85, `encryption-key-${provider}`, 'KEY', /encrypt/i, (draw) =>
      draw.bytes(provider === 'secretbox' ? 32 : draw.pick([16, 24, 32])).toString('base64'),
    ),
    place: {
      id: `encryption-configuration-${provider}`,
      write: (one: Planting) => manifest(one, encryptionConfiguration(one, provider), 'encryption.yaml'),
    },
  })),
  {
    family: random('bootstrap-token', 83, '{low:16}', /bootstrap/i),
    place: { id: 'bootstrap-secret', write: (one) => manifest(one, bootstrap(one)) },
  },
  {
    family: random('htpasswd-bcrypt', 96, ['$2y$10', '{alnum:53}'].join('$'), /htpasswd|hash|password/i, { lowered: true }),
    place: { id: 'ingress-auth', write: (one) => manifest(one, secret('Opaque', { data: { auth: base64(`admin:${one.value}\n`) } })) },
  },
  {
    family: known('pem-ec'),
    place: {
      id: 'kubeconfig-client-key',
      write: (one) => manifest(one, kubeconfig({ 'client-key-data': base64(one.value) }), 'admin.kubeconfig'),
    },
  },
  {
    family: known('pem-ec'),
    place: {
      id: 'kubeconfig-client-key-in-secret',
      write: (one) =>
        manifest(
          one,
          secret('Opaque', { data: { config: base64(writeYaml(kubeconfig({ 'client-key-data': base64(one.value) }), plain(one))) } }),
        ),
    },
  },
  {
    family: password,
    place: {
      id: 'kubeconfig-password',
      write: (one) => manifest(one, kubeconfig({ username: 'admin', password: one.value }), 'admin.kubeconfig'),
    },
  },
  {
    family: password,
    place: { id: 'docker-config-password', write: (one) => manifest(one, dockerConfig('registry.acme.example', `robot:${one.value}`)) },
  },
  {
    family: random('ngc-password', 5, 'nvapi-{url64:64}', /NVIDIA|NGC/),
    place: { id: 'docker-config-nvcr', write: (one) => manifest(one, dockerConfig('nvcr.io', `$oauthtoken:${one.value}`)) },
  },
  {
    family: password,
    place: {
      id: 'random-in-secret-data',
      write: (one) => manifest(one, secret('Opaque', { data: { 'admin-password': base64(one.value) } })),
    },
  },
  {
    family: password,
    place: { id: 'random-in-secret-string', write: (one) => manifest(one, secret('Opaque', { stringData: { x: one.value } })) },
  },
  {
    family: password,
    place: { id: 'random-in-env', write: (one) => manifest(one, workload(one.draw, { env: [{ name: 'DB_PASSWORD', value: one.value }] })) },
  },
  {
    family: password,
    place: {
      id: 'random-in-config-map',
      write: (one) => manifest(one, object('ConfigMap', { data: { 'app.properties': `db.user=shop\ndb.password=${one.value}\n` } })),
    },
  },
  {
    family: password,
    place: {
      id: 'random-in-generator',
      write: (one) => [
        {
          path: 'kustomization.yaml',
          text: writeYaml(
            { secretGenerator: [{ name: 'db', literals: [`password=${one.value}`] }] },
            { ...one.style, before: 0, after: 0 },
          ),
        },
      ],
    },
  },
  {
    family: password,
    place: {
      id: 'random-in-generated-env-file',
      write: (one) => [
        { path: 'kustomization.yaml', text: 'secretGenerator:\n- name: db\n  envs: [db.env]\n' },
        { path: 'db.env', text: `USER=shop\nPASSWORD=${one.value}\n` },
      ],
    },
  },
  {
    family: password,
    place: {
      id: 'random-in-values',
      write: (one) => manifest(one, { postgresql: { auth: { username: 'shop', password: one.value } } }, 'values.yaml'),
    },
  },
  {
    family: password,
    place: {
      id: 'random-in-basic-auth',
      write: (one) => manifest(one, secret('kubernetes.io/basic-auth', { stringData: { username: 'shop', password: one.value } })),
    },
  },
  {
    family: made(87, 'fernet-key', 'FERNET_KEY', /./, (draw) => `${draw.bytes(32).toString('base64url')}=`),
    place: {
      id: 'fernet-in-env',
      write: (one) => manifest(one, workload(one.draw, { env: [{ name: 'AIRFLOW__CORE__FERNET_KEY', value: one.value }] })),
    },
  },
  {
    family: known('pem-ec-pkcs8'),
    place: {
      id: 'tls-secret',
      write: (one) =>
        manifest(one, secret('kubernetes.io/tls', { data: { 'tls.crt': base64(certificate(one)), 'tls.key': base64(one.value) } })),
    },
  },
  {
    family: known('openssh'),
    place: {
      id: 'ssh-auth',
      write: (one) => manifest(one, secret('kubernetes.io/ssh-auth', { data: { 'ssh-privatekey': base64(one.value) } })),
    },
  },
  {
    family: known('service-account-legacy'),
    place: {
      id: 'service-account-token',
      write: (one) =>
        manifest(
          one,
          object(
            'Secret',
            { type: 'kubernetes.io/service-account-token', data: { namespace: base64('shop'), token: base64(one.value) } },
            { annotations: { 'kubernetes.io/service-account.name': 'deployer' } },
          ),
        ),
    },
  },
]

const plain = (one: Planting) => ({ ...one.style, leaf: 'plain' as const, flow: false })

function encryptionConfiguration(one: Planting, provider: string): Written {
  const providers = [{ [provider]: { keys: [{ name: 'key1', secret: one.value }] } }, { identity: {} }]
  return { apiVersion: 'apiserver.config.k8s.io/v1', kind: 'EncryptionConfiguration', resources: [{ resources: ['secrets'], providers }] }
}

function bootstrap(one: Planting): Written {
  const id = one.draw.chars('0123456789abcdefghijklmnopqrstuvwxyz', 6)
  const data = { 'token-id': id, 'token-secret': one.value, 'usage-bootstrap-authentication': 'true' }
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `bootstrap-token-${id}`, namespace: 'kube-system' },
    type: 'bootstrap.kubernetes.io/token',
    stringData: data,
  }
}

function kubeconfig(user: Readonly<Record<string, Written>>): Written {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'prod', cluster: { server: 'https://prod.acme.example:6443' } }],
    contexts: [{ name: 'prod', context: { cluster: 'prod', user: 'admin' } }],
    'current-context': 'prod',
    users: [{ name: 'admin', user }],
  }
}

function dockerConfig(registry: string, login: string): Written {
  return secret('kubernetes.io/dockerconfigjson', {
    data: { '.dockerconfigjson': base64(JSON.stringify({ auths: { [registry]: { auth: base64(login) } } })) },
  })
}

/** What looks like a certificate, which is public. */
function certificate(one: Planting): string {
  const body = one.draw.bytes(400).toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`
}
