import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'shopify-access-token',
    name: 'a Shopify access token',
    keywords: ['shpat_'],
    form: /shpat_[0-9a-f]{32}/,
    floor: 'lowerHex',
    revoke: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    sample: (random) => `shpat_${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    id: 'shopify-custom-app-access-token',
    name: 'a Shopify custom app access token',
    keywords: ['shpca_'],
    form: /shpca_[0-9a-f]{32}/,
    floor: 'lowerHex',
    revoke: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    sample: (random) => `shpca_${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    id: 'shopify-private-app-access-token',
    name: 'a Shopify private app password',
    keywords: ['shppa_'],
    form: /shppa_[0-9a-f]{32}/,
    floor: 'lowerHex',
    revoke: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    sample: (random) => `shppa_${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    id: 'shopify-shared-secret',
    name: 'a Shopify shared secret',
    keywords: ['shpss_'],
    form: /shpss_[0-9a-f]{32}/,
    floor: 'lowerHex',
    revoke: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    sample: (random) => `shpss_${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
