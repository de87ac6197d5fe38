import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'mongodb-atlas-service-account-secret',
    name: 'a MongoDB Atlas service account secret',
    keywords: ['mdb_sa_sk_'],
    form: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
    floor: 'base64url',
    revoke: 'https://cloud.mongodb.com',
    sample: (random) => `mdb_sa_sk_${random.draw(alphabets.base64url, 40)}`,
  },
] satisfies readonly TokenFamily[]
