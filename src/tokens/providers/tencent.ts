import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'tencent-secret-id',
    name: 'a Tencent Cloud secret id',
    keywords: ['AKID'],
    form: /AKID[A-Za-z0-9]{13,40}/,
    floor: 'base62',
    pair: 'tencent-secret-key',
    revoke: 'https://console.tencentcloud.com/cam/capi',
    sample: (random) => `AKID${random.draw(alphabets.base62, 13)}`,
  },
  {
    id: 'tencent-secret-key',
    name: 'a Tencent Cloud secret key',
    keywords: [],
    form: /[A-Za-z0-9]{32}/,
    needs: ['tencent', 'qcloud', 'akid'],
    floor: 'base62',
    revoke: 'https://console.tencentcloud.com/cam/capi',
    sample: (random) => random.draw(alphabets.base62, 32),
  },
] satisfies readonly TokenFamily[]
