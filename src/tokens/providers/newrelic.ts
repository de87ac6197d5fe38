import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'newrelic-user-key',
    name: 'a New Relic user key',
    keywords: ['NRAK-'],
    form: /NRAK-[0-9A-Z]{27}/,
    floor: 'upperAlnum',
    revoke: 'https://one.newrelic.com/api-keys',
    sample: (random) => `NRAK-${random.draw(alphabets.upperAlnum, 27)}`,
  },
  {
    id: 'newrelic-insert-key',
    name: 'a New Relic insert key',
    keywords: ['NRII-'],
    form: /NRII-[A-Za-z0-9_-]{32}/,
    floor: 'base64url',
    revoke: 'https://one.newrelic.com/api-keys',
    sample: (random) => `NRII-${random.draw(alphabets.base64url, 32)}`,
  },
  {
    id: 'newrelic-license-key',
    name: 'a New Relic license key',
    keywords: ['NRAL'],
    // Of European accounts the first six characters are the region.
    form: /(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL/,
    random: (token) => token.slice(6, 36),
    opens: (token) => (token.startsWith('eu01xx') ? [{ what: 'region', value: 'eu' }] : []),
    floor: 'lowerHex',
    revoke: 'https://one.newrelic.com/api-keys',
    sample: (random) => `${random.draw(alphabets.lowerHex, 36)}NRAL`,
  },
  {
    id: 'newrelic-browser-key',
    name: 'a New Relic browser ingest key',
    keywords: ['NRJS-'],
    form: /NRJS-[0-9a-f]{19}/,
    floor: 'lowerHex',
    revoke: 'https://one.newrelic.com/api-keys',
    sample: (random) => `NRJS-${random.draw(alphabets.lowerHex, 19)}`,
  },
] satisfies readonly TokenFamily[]
