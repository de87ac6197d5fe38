import { describe, expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { look, openSamples } from './testing.ts'

const sampleOf = openSamples()
const random = seededRandom(31)
const drawn = random.draw(alphabets.base62, 32)
const hex = random.draw(alphabets.lowerHex, 40)

describe('a credential that source code names is found in', () => {
  test.each([
    ['a constant of Python', 'a.py', `import os\nAPI_KEY = "${drawn}"\n`],
    ['bytes of Python', 'a.py', `\nSECRET_KEY = b'${drawn}'\n`],
    ['an argument of Python', 'a.py', `\nclient = Client(url, api_key='${drawn}')\n`],
    ['a mapping of Python', 'a.py', `\nconfig["db_password"] = "${drawn}"\n`],
    ['a constant of Go', 'a.go', `package a\nconst apiToken = "${drawn}"\n`],
    ['a constant of Go with its type', 'a.go', `package a\nconst clientSecret string = "${hex}"\n`],
    ['a variable of Go', 'a.go', `package a\n\ttoken := "${drawn}"\n`],
    ['a field of Go', 'a.go', `package a\n\t\tPassword: "${drawn}",\n`],
    ['a constant of TypeScript', 'a.ts', `\nexport const API_KEY: string = '${drawn}'\n`],
    ['a field of JavaScript', 'a.js', `\n  accessToken: \`${drawn}\`,\n`],
    ['a constant of Rust', 'a.rs', `\nconst API_KEY: &str = "${drawn}";\n`],
    ['a constant of Java', 'A.java', `\n  private static final String DB_PASSWORD = "${drawn}";\n`],
    ['a variable of Java', 'A.java', `\n  String dbPassword = "${drawn}";\n`],
    ['an array of PHP', 'a.php', `\n  'secret_key' => '${drawn}',\n`],
    ['a call', 'a.rb', `\nENV.store("API_TOKEN", "${drawn}")\n`],
  ])('%s', (_, path, text) => {
    expect(look(path, text).told).toEqual([expect.stringMatching(/^likely other randomness \/.* 2$/)])
  })
})

describe('a credential that markup and settings name is found in', () => {
  const map = (text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: |\n${text.replace(/^/gm, '    ')}\n`
  const jaas = `sasl.jaas.config=org.a.PlainLoginModule required username="u" password="${drawn}";`
  test.each([
    ['an element', 'settings.xml', `<server>\n  <password>${drawn}</password>\n</server>\n`, 2],
    ['elements in pairs', 'core-site.xml', `<property><name>fs.s3a.secret.key</name>\n<value>${drawn}</value></property>\n`, 2],
    ['attributes in pairs', 'app.config', `<appSettings>\n  <add key="ApiKey" value="${drawn}"/>\n`, 2],
    ['an attribute', 'beans.xml', `<a>\n<bean password="${drawn}"/>\n</a>\n`, 2],
    ['a ConfigMap with XML', 'a.yaml', map(`<a>\n<password>${drawn}</password>\n</a>`), 8],
    ['a login of Kafka', 'a.yaml', map(`a=b\n${jaas}`), 8],
    ['a login of Kafka on one line', 'a.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: ${jaas}\n`, 6],
    ['a script of PowerShell', 'a.ps1', `\n$env:API_TOKEN = "${drawn}"\n`, 2],
    ['JSON on a command line', 'a.sh', `\nkubectl patch secret x -p '{"stringData":{"apiToken":"${drawn}"}}'\n`, 2],
    ['a list of Docker Compose', 'compose.yaml', `services:\n  a:\n    environment:\n    - DB_PASSWORD=${drawn}\n`, 4],
    [
      'a variable before a command',
      'a.yaml',
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - command: [sh, -c, "DB_PASSWORD='${drawn}' ./run"]\n`,
      7,
    ],
  ])('%s', (_, path, text, line) => {
    expect(look(path, text).told).toEqual([expect.stringMatching(new RegExp(`^likely \\w+ randomness .* ${line}$`))])
  })

  test.each([
    ['an element', `<a>\n<token>your-token-goes-here</token>\n<secretName>${drawn}</secretName>\n<digest>${hex}</digest>\n</a>\n`],
    ['a pair', `<name>dfs.secret.path</name>\n<value>/etc/secrets/of-the-app</value>\n<add key="TokenLifetime" value="${drawn}"/>\n`],
  ])('but not where %s says nothing', (_, text) => {
    expect(look('a.xml', text).told).toEqual([])
    expect(look('a.yaml', map(text)).told).toEqual([])
  })
})

describe('a file that becomes a value of a Secret', () => {
  const generates = { kind: 'Secret', as: 'file', key: 'password' } as const
  test.each(['p.txt', 'p', 'README.md'])('is one by its key, called %s', (path) => {
    expect(look(path, `${hex}\n`, { generates }).told).toEqual(['likely secret randomness /password 1'])
    expect(look(path, `${hex}\n`, { generates: { ...generates, key: 'commit' } }).told).toEqual([])
  })
})

describe('no credential is', () => {
  test.each([
    ['what is read from elsewhere', 'a.py', `TOKEN = os.environ["VAULT_TOKEN_OF_THE_APP"]\npassword = getpass("Password-of-the-user:")\n`],
    ['a name', 'a.go', `const SecretNameAnnotation = "acme.io/secret-name-of-it"\nconst PasswordKey = "postgres-replication-password"\n`],
    ['a key of a store', 'a.ts', `export const AUTH_TOKEN = 'acme:session:authToken:v2'\nconst secretKey = "SecretKeyOfTheUser"\n`],
    ['a digest', 'a.go', `const gitCommit = "${hex}"\nconst checksum = "${hex}"\n`],
    ['a public key', 'a.py', `PUBLIC_KEY = "${drawn}"\n`],
    ['a placeholder', 'a.py', `API_KEY = "your-api-key-goes-right-here"\nTOKEN = "xxxxxxxxxxxxxxxxxxxxxxxx"\n`],
    ['a part of what is put together', 'a.js', `const token = "${drawn}" + suffix\n`],
    ['an expression', 'a.py', `token_regex = r"^[A-Za-z0-9_-]{20,64}$"\ntoken == "${drawn}"\n`],
    ['a literal under another name', 'a.py', `etag = "${drawn}"\n`],
    ['what a tool wrote', 'a.min.js', `token="${drawn}"\n`],
  ])('%s', (_, path, text) => {
    expect(look(path, text).told).toEqual([])
  })
})

describe('a part of an address holds another credential', () => {
  const jdbc = `jdbc:postgresql://db.prod.internal:5432/shop?user=shop&password=${drawn}`
  const key = JSON.stringify(JSON.parse(sampleOf('google-service-account-key')), null, 2)
  test.each([
    ['as its password', `https://git:${encodeURIComponent(jdbc)}@git.example.com/shop.git`, 'likely config jdbc-url /data/url 6'],
    [
      'as a parameter of several lines',
      `https://h.acme.io/x?token=${encodeURIComponent(key)}&v=1`,
      'confirmed config google-service-account-key /data/url 6',
    ],
  ])('%s', (_, url, expected) => {
    expect(look('a.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  url: ${url}\n`).told).toEqual([expected])
  })
})

test('a token with signs of base64 is found where they are written as escapes', () => {
  const token = `fm2_${Buffer.from(random.bytes(90)).toString('base64')}`
  const url = `https://h.acme.io/x?v=${encodeURIComponent(token)}`
  expect(look('a.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  url: ${url}\n`).credentials).toHaveLength(1)
})

test('padded base64 behind a flag is its value', () => {
  const key = Buffer.from(random.bytes(32)).toString('base64')
  const pod = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    args: [--fernet-key, ${key.replace(/^[+/]|[+/]/g, 'x')}]\n`
  expect(look('a.yaml', pod).told).toEqual(['likely container randomness /spec/containers[name=c]/args[--fernet-key] 8'])
})

describe('an address gives a credential a name', () => {
  const map = (value: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  url: ${value}\n`
  test.each([
    ['in a ConfigMap', 'a.yaml', map(`https://h.acme.io/x?v=1&api_key=${drawn}`), 'likely config randomness /data/url 6'],
    ['in a script', 'a.sh', `\ncurl "https://h.acme.io/x?access_token=${drawn}&v=1"\n`, 'likely other randomness /access_token 2'],
  ])('%s', (_, path, text, expected) => {
    expect(look(path, text).told).toEqual([expected])
  })

  test.each([
    ['a page', map(`https://h.acme.io/x?page_token_type=${drawn}`)],
    ['an id', map(`https://h.acme.io/x?client_id=${drawn}&ref=${hex}`)],
    ['a reference', map('https://h.acme.io/x?token={{ .Values.tokenOfTheApp }}&key=$(API_KEY_OF_THE_APP)')],
    ['words', map('https://h.acme.io/x?token=your-token-goes-here')],
  ])('unless it is %s', (_, text) => {
    expect(look('a.yaml', text).told).toEqual([])
  })
})
