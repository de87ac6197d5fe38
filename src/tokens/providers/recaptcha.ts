import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'recaptcha-secret-key',
    name: 'a reCAPTCHA secret key',
    keywords: [],
    // The site's key has the same shape, and is public.
    needs: ['recaptcha_secret', 'recaptcha-secret', 'recaptchasecret', 'recaptcha_private', 'recaptchaprivate'],
    form: /6L[A-Za-z0-9_-]{38}/,
    floor: 'base64url',
    random: (token) => token.slice(8),
    revoke: 'https://www.google.com/recaptcha/admin',
    sample: (random) => `6Le${random.draw(alphabets.base62, 5)}${random.draw(alphabets.base64url, 32)}`,
  },
] satisfies readonly TokenFamily[]
