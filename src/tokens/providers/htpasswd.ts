import { alphabets, type TokenFamily } from '../family.ts'

const revoke = 'https://httpd.apache.org/docs/current/programs/htpasswd.html'

/** A user, a colon and a password's hash, which guessing breaks: weaker than a password, and secret all the same. */
export default [
  {
    id: 'htpasswd-bcrypt',
    name: 'a password hash (bcrypt) of an htpasswd file',
    keywords: [':$2y$', ':$2a$', ':$2b$'],
    form: /[A-Za-z0-9._@-]{1,64}:\$2[aby]\$[0-9]{2}\$[A-Za-z0-9./]{53}/,
    floor: 'base64',
    random: (token) => token.slice(-53),
    opens: (token) => [{ what: 'user', value: token.slice(0, token.indexOf(':')) }],
    revoke,
    sample: (random) => `${random.draw(alphabets.lower, 6)}:$2y$05$${random.draw(`${alphabets.base62}./`, 53)}`,
  },
  {
    id: 'htpasswd-md5',
    name: 'a password hash (MD5) of an htpasswd file',
    keywords: [':$apr1$'],
    form: /[A-Za-z0-9._@-]{1,64}:\$apr1\$[A-Za-z0-9./]{1,8}\$[A-Za-z0-9./]{22}/,
    floor: 'base64',
    random: (token) => token.slice(-22),
    opens: (token) => [{ what: 'user', value: token.slice(0, token.indexOf(':')) }],
    revoke,
    sample: (random) =>
      `${random.draw(alphabets.lower, 6)}:$apr1$${random.draw(alphabets.base62, 8)}$${random.draw(`${alphabets.base62}./`, 22)}`,
  },
  {
    id: 'htpasswd-sha1',
    name: 'a password hash (SHA-1) of an htpasswd file',
    keywords: [':{SHA}'],
    form: /[A-Za-z0-9._@-]{1,64}:\{SHA\}[A-Za-z0-9+/]{27}=/,
    floor: 'base64',
    random: (token) => token.slice(-28, -1),
    opens: (token) => [{ what: 'user', value: token.slice(0, token.indexOf(':')) }],
    revoke,
    sample: (random) => `${random.draw(alphabets.lower, 6)}:{SHA}${Buffer.from(random.bytes(20)).toString('base64')}`,
  },
] satisfies readonly TokenFamily[]
