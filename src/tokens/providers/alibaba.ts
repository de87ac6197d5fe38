import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'alibaba-access-key-id',
    name: 'an Alibaba Cloud access key id',
    keywords: ['LTAI'],
    form: /LTAI[A-Za-z0-9]{17,21}/,
    floor: 'base62',
    pair: 'alibaba-access-key-secret',
    revoke: 'https://ram.console.aliyun.com/manage/ak',
    sample: (random) => `LTAI${random.draw(alphabets.base62, 17)}`,
  },
  {
    id: 'alibaba-access-key-secret',
    name: 'an Alibaba Cloud access key secret',
    keywords: [],
    form: /[A-Za-z0-9]{30}/,
    needs: ['alibaba', 'aliyun', 'alicloud', 'accesskeysecret', 'access_key_secret', 'ltai'],
    floor: 'base62',
    revoke: 'https://ram.console.aliyun.com/manage/ak',
    sample: (random) => random.draw(alphabets.base62, 30),
  },
] satisfies readonly TokenFamily[]
