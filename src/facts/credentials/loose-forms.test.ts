import { describe, expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { look } from './testing.ts'

const random = seededRandom(47)
const drawn = random.draw(alphabets.base62, 32)
const hex = random.draw(alphabets.lowerHex, 40)
const uuid = '3f7a9c2e-1b5d-4f6a-8c0e-2d4b6a8f0c1e'
const long = Buffer.from(seededRandom(5).bytes(3300)).toString('base64')
const gossip = Buffer.from(random.bytes(32)).toString('base64')

const map = (text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: |\n${text.replace(/^/gm, '    ')}\n`
const note = (text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n    a: ${JSON.stringify(text)}\n`

const found: readonly (readonly [form: string, path: string, text: string])[] = [
  ['prose', 'a.yaml', map(`To log in, use the\npassword: ${drawn}\nand tell nobody.`)],
  ['prose that was folded', 'a.yaml', note(`Owned by blue. The api token is ${drawn} and must be renewed.`)],
  ['a keyword of Redis', 'a.yaml', map(`bind 0.0.0.0\nrequirepass ${drawn}`)],
  ['a keyword with hexadecimal digits', 'a.yaml', map(`bind 0.0.0.0\nmasterauth ${hex}`)],
  ['a keyword of fluentd', 'a.yaml', map(`<match **>\n  user elastic\n  password ${drawn}\n</match>`)],
  ['a keyword with quotation marks', 'a.yaml', map(`key "rndc" {\n  secret "${hex}";\n};`)],
  ['a header of nginx', 'a.yaml', map(`location / {\n  proxy_set_header X-Api-Key ${drawn};\n}`)],
  ['a header on a command line', 'a.sh', `\ncurl -H 'PRIVATE-TOKEN: ${drawn}' https://git.acme.io\n`],
  ['an instruction of a Dockerfile', 'Dockerfile', `FROM alpine:3\nENV DB_PASSWORD ${hex}\n`],
  ['a unit of systemd', 'a.yaml', map(`[Service]\nEnvironment=API_TOKEN=${drawn}`)],
  ['a unit of systemd with quotation marks', 'a.yaml', map(`[Service]\nEnvironment="DB_USER=a" "DB_PASSWORD=${drawn}"`)],
  ['a property of Java', 'a.yaml', note(`-Xmx1g -Djavax.net.ssl.keyStorePassword=${drawn} -Da=b`)],
  ['a connection of ODBC', 'a.yaml', note(`Server=db;Uid=sa;Pwd={${drawn}};`)],
  ['a connection of libpq', 'a.yaml', note(`host=db user=app password='${drawn}' dbname=app`)],
  ['an attribute', 'a.yaml', map(`<users>\n<user username="a" password="${drawn}" roles="x"/>\n</users>`)],
  ['SQL', 'a.sql', `\nALTER ROLE app PASSWORD '${drawn}';\n`],
  ['SQL of MySQL', 'a.yaml', map(`-- users\nCREATE USER 'app'@'%' IDENTIFIED BY '${drawn}';`)],
  ['a .netrc on one line', 'a.yaml', map(`# login\nmachine github.com login bot password ${drawn}`)],
  ['a .pgpass', 'a.yaml', map(`# host:port:db:user:password\ndb.acme.io:5432:*:app:${hex}`)],
  ['an address of MySQL in Go', 'a.yaml', map(`dsn is\napp:${drawn}@tcp(mysql:3306)/app`)],
  ['users of a proxy', 'a.yaml', map(`listen stats\n  stats auth admin:${drawn}`)],
  ['a list of access of Redis', 'a.yaml', map(`user default off\nuser app on >${drawn} ~* +@all`)],
  ['a login of Docker', 'a.sh', `\ndocker login -u bot -p ${drawn} registry.acme.io\n`],
  ['a login of Docker by a pipe', 'a.sh', `\necho "${drawn}" | docker login --username bot --password-stdin ghcr.io\n`],
  ['a login of MySQL in hexadecimal digits', 'a.sh', `\nmysqldump -h db -u root -p${hex} app\n`],
  ['a login of Redis in hexadecimal digits', 'a.yaml', map(`redis-cli -h cache -a ${hex} ping`)],
  ['a variable before a command', 'a.yaml', `kind: Pod\nspec:\n  containers:\n    - command: [sh, -c, "PGPASSWORD=${drawn} psql -h db"]\n`],
  [
    'a variable on the first line of a script',
    'a.yaml',
    `kind: Pod\nspec:\n  containers:\n    - args:\n        - |\n          DB_PASS=${drawn}\n          exec run\n`,
  ],
  [
    'a login behind another command',
    'a.yaml',
    `kind: Pod\nspec:\n  containers:\n    - command: [sh, -c, "NS=prod && curl -u a:${drawn} https://x.acme.io"]\n`,
  ],
  ['what Spring falls back to', 'a.yaml', map(`spring: {datasource: {password: "\${PG:${drawn}}"}}`)],
  ['what Flux falls back to', 'values.yaml', `adminPassword: \${GRAFANA_ADMIN:=${drawn}}\n`],
  ['a value beside a key', 'values.yaml', `env:\n  - key: DB_PASSWORD\n    value: ${drawn}\n`],
  ['a value above a key', 'values.yaml', `env:\n  - value: ${drawn}\n    key: DB_PASSWORD\n`],
  [
    'what a helper of a chart falls back to',
    'templates/_helpers.tpl',
    `{{- define "a" -}}\n{{- .Values.auth.password | default "${drawn}" -}}\n{{- end -}}\n`,
  ],
  [
    'what a chart chooses of several',
    'templates/_helpers.tpl',
    `{{ coalesce .Values.global.password .Values.auth.password "${drawn}" }}\n`,
  ],
  ['a login of MySQL behind tabs', 'a.sh', `\nmysql\t-uroot\t-p${drawn}\tapp\n`],
  ['a login of MySQL', 'a.sh', `\nmysql -h db -uroot -p${drawn} app\n`],
  ['a login of Vault', 'a.sh', `\nvault login ${drawn}\n`],
  ['an alias of MinIO', 'a.sh', `\nmc alias set s3 http://minio:9000 admin ${drawn}\n`],
  ['a user whose password is set', 'a.sh', `\necho "root:${drawn}" | chpasswd\n`],
  ['a key of Consul', 'a.yaml', map(`server = true\nencrypt = "${gossip}"`)],
  ['a user of Kafka', 'a.yaml', map(`KafkaServer {\n  a.PlainLoginModule required\n  user_admin="${drawn}";\n};`)],
  ['a variable of Terraform', 'a.tf', `\nvariable "api_token" {\n  type    = string\n  default = "${drawn}"\n}\n`],
  ['a clone with a token', 'a.sh', `\ngit clone https://${drawn}@github.com/acme/app\n`],
  ['what a variable falls back to', 'a.yaml', map(`db:\n  password: \${DB_PASSWORD:${drawn}}`)],
  ['three quotation marks', 'a.yaml', map(`[auth]\nclient_secret = """${drawn}"""`)],
  ['rows of CSV', 'a.csv', `id;user;password;role\n1;alice;${drawn};admin\n`],
  ['rows of CSV in a ConfigMap', 'a.yaml', map(`name,password\nalice,${hex}`)],
  ['rows of Markdown', 'a.sh', `\n# users\n| name | password |\n|------|-----|\n| bob | ${drawn} |\n`],
  ['a comment', 'a.yaml', `# the old token: ${drawn}\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n`],
  ['credentials of Keycloak', 'a.yaml', map(`{"users": [{"credentials": [{"type": "password", "value": "${drawn}"}]}]}`)],
  ['a value under a name', 'values.yaml', `adminPassword:\n  value: ${drawn}\n`],
  ['secrets of a chart', 'values.yaml', `secrets:\n  SENDGRID: ${drawn}\n`],
  [
    'a store of External Secrets that holds its values itself',
    'a.yaml',
    `apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: {name: a}\nspec: {provider: {fake: {data: [{key: /a, value: ${drawn}}]}}}\n`,
  ],
  ['a key of PagerDuty', 'a.yaml', map(`receivers:\n- pagerduty_configs:\n  - routing_key: ${random.draw(alphabets.lowerHex, 32)}`)],
  [
    'a flag of one letter',
    'a.yaml',
    `kind: Pod\napiVersion: v1\nmetadata: {name: a}\nspec: {containers: [{command: [redis-cli, -a, ${drawn}, ping]}]}\n`,
  ],
  [
    'a bootstrap token in its list',
    'a.yaml',
    `kind: InitConfiguration\napiVersion: kubeadm.k8s.io/v1beta4\nbootstrapTokens:\n- token: ${random.draw(alphabets.lowerAlnum, 6)}.${random.draw(alphabets.lowerAlnum, 16)}\n`,
  ],
]

describe('a credential is found in', () => {
  test.each(found)('%s', (_, path, text) => {
    expect(look(path, text).told).toEqual([expect.stringMatching(/^likely /)])
  })
})

const silent: readonly (readonly [form: string, path: string, text: string])[] = [
  [
    'prose',
    'a.yaml',
    map(`the token ${hex} was merged\nthe secret ${uuid} is gone\npassword: the password of the user\nthe token is service-account-token`),
  ],
  ['an annotation', 'a.yaml', note(`secret kube-system/bootstrap-token-abcdef, key=app.kubernetes.io/name token=<redacted>`)],
  [
    'keywords',
    'a.yaml',
    map(`requirepass \${REDIS_PASSWORD}\nmasterauth <master-password>\nssl_certificate_key /etc/nginx/tls.key;\npassword scram-sha-256`),
  ],
  [
    'hashes that a scanner keeps',
    '.secrets.baseline',
    `{"results": {"a.yaml": [{"hashed_secret": "${hex}", "type": "Secret Keyword"}]}}\n`,
  ],
  [
    'what a browser is given',
    'values.yaml',
    `mapboxToken: pk.eyJ1${random.draw(alphabets.base64url, 40)}.${random.draw(alphabets.base64url, 22)}\nclientToken: pub${hex.slice(0, 32)}\n`,
  ],
  [
    'names of variables between marks',
    'values.yaml',
    "password: '@DB_PASSWORD@'\ntoken: '#API_TOKEN#'\nsecret: '>>vault:secret/data/db#password'\n",
  ],
  ['what fetches a password', 'values.yaml', 'resticPasswordCommand: cat /run/secrets/restic\nfernetKeyCmd: cat /run/secrets/fernet\n'],
  [
    'a commit behind a flag of git',
    'a.sh',
    `\ngit log -p ${hex}\ndocker run -p 8080:80 registry.acme.io/web:1.2.3\nmongosh --port 27017 -p "$PASSWORD"\n`,
  ],
  [
    'a variable before a command that refers to a Secret',
    'a.yaml',
    'kind: Pod\nspec:\n  containers:\n    - command: [sh, -c, "PGPASSWORD=$DB_PASSWORD psql -h database.shop.svc"]\n',
  ],
  ['a header', 'a.sh', `\ncurl -H "X-Api-Key: $API_KEY" -H 'PRIVATE-TOKEN: <your-token>' https://x\n`],
  [
    'flags of one letter',
    'a.sh',
    '\nmkdir -p /var/lib/kubelet/pki/serving-certs\ndocker compose -p acme-platform-staging-eu1 up\nmysql -uroot -p"$PASSWORD"\n',
  ],
  [
    'units of systemd',
    'a.yaml',
    map('[Service]\nEnvironment=TOKEN_FILE=/run/token SECRET_BACKEND=aws-secretsmanager\nLoadCredential=db:/etc/creds/db'),
  ],
  [
    'SQL',
    'a.sql',
    `\nCREATE USER a PASSWORD '\${APP_PASSWORD}';\nCREATE TABLE tokens (token varchar(255), id uuid);\nINSERT INTO t VALUES ('${uuid}');\n`,
  ],
  ['rows of CSV', 'a.csv', `name,password,token_count\nalice,changeme,${drawn}\nbob,<password>,1\n`],
  ['rows of Markdown', 'a.md', '| key | password |\n|---|---|\n| `auth.password` | `randomly-generated` |\n'],
  ['a .pgpass', 'a.yaml', map(`hostname:port:database:username:password\n*:*:*:app:\${PGPASSWORD}`)],
  ['what a variable falls back to', 'a.yaml', map(`password: \${DB_PASSWORD:changeme}\nkey: \${API_KEY:-your-api-key-goes-here}`)],
  ['a variable of Terraform', 'a.tf', `\nvariable "image_tag" {\n  default = "${hex}"\n}\nvariable "api_token" {\n  default = ""\n}\n`],
  [
    'a clone',
    'a.sh',
    `\ngit clone https://acme-platform-bot@github.com/acme/app\nexport DSN=https://${random.draw(alphabets.lowerHex, 32)}@o1.ingest.sentry.io/1\n`,
  ],
  ['secrets of a chart', 'values.yaml', 'secrets:\n  existing: app-secrets-3f7a9c2e1b\n  path: kv/data/app\n  refreshInterval: 1h0m0s\n'],
  ['a checksum of a Secret', 'a.sh', `\n--set checksum/secret: ${hex}${hex.slice(16)}\n# checksum/token: ${hex}\n`],
  ['rows without a heading', 'README.md', `| auth.token | int | \`${drawn}\` |\n| auth.map | int | \`${drawn}\` |\n`],
  ['what is masked', 'a.sh', '\nkubectl create secret generic a --from-literal=API_KEY=*****VZYKYJNMMEMK*****\n'],
  ['a list of words behind a name', 'a.md', '\nA key in PKCS form (`RSA PRIVATE KEY` and `EC PRIVATE KEY` (EC/PKCS1/PKCS8 types)).\n'],
  ['what is longer than any password', 'a.sh', `\npassword: AgB${long}\ndocker login -p AgB${long}\n`],
  ['keys of messages', 'a.yaml', map(`{"bindings": [{"routing_key": "orders.created.v1"}, {"routing_key": "tenant-${hex}.events"}]}`)],
  ['values of other types', 'a.yaml', map(`{"users": [{"credentials": [{"type": "otp", "value": "${drawn}"}]}]}`)],
]

describe('nothing is said of', () => {
  test.each(silent)('%s', (_, path, text) => {
    expect(look(path, text).told).toEqual([])
  })
})
