import { alphabets, type Opened, type TokenFamily } from '../family.ts'

/** Whether real money moves: keys say `live` or `test`, webhook secrets neither. */
function modeOf(token: string): readonly Opened[] {
  const mode = /_(live|test)_/.exec(token)?.[1]
  return mode === undefined ? [] : [{ what: 'scope', value: `${mode} mode` }]
}

export default [
  {
    id: 'stripe-secret-key',
    name: 'a Stripe secret key',
    keywords: ['sk_live_'],
    form: /sk_live_(?!a2V5X)[A-Za-z0-9]{24,120}/,
    floor: 'base62',
    opens: modeOf,
    revoke: 'https://dashboard.stripe.com/apikeys',
    sample: (random) => `sk_live_${random.draw(alphabets.base62, 99)}`,
  },
  {
    id: 'stripe-restricted-key',
    name: 'a Stripe restricted key',
    keywords: ['rk_live_'],
    form: /rk_live_[A-Za-z0-9]{24,120}/,
    floor: 'base62',
    opens: modeOf,
    revoke: 'https://dashboard.stripe.com/apikeys',
    sample: (random) => `rk_live_${random.draw(alphabets.base62, 24)}`,
  },
  {
    id: 'stripe-test-key',
    name: 'a Stripe test key',
    keywords: ['sk_test_', 'rk_test_'],
    form: /[sr]k_test_(?!a2V5X)[A-Za-z0-9]{24,120}/,
    floor: 'base62',
    opens: modeOf,
    revoke: 'https://dashboard.stripe.com/test/apikeys',
    sample: (random) => `sk_test_${random.draw(alphabets.base62, 99)}`,
  },
  {
    id: 'stripe-webhook-secret',
    name: 'a Stripe webhook signing secret',
    keywords: ['whsec_'],
    form: /whsec_[A-Za-z0-9+/]{32,64}/,
    floor: 'base64',
    opens: modeOf,
    revoke: 'https://dashboard.stripe.com/webhooks',
    sample: (random) => `whsec_${random.draw(alphabets.base64, 32)}`,
  },
] satisfies readonly TokenFamily[]
