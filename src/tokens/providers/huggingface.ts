import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // Letters alone: the alphabet rejects most of what people invent.
    id: 'huggingface-user-token',
    name: 'a Hugging Face user access token',
    keywords: ['hf_'],
    form: /hf_[A-Za-z]{34}/,
    floor: 'letters',
    revoke: 'https://huggingface.co/settings/tokens',
    sample: (random) => `hf_${random.draw(alphabets.letters, 34)}`,
  },
  {
    id: 'huggingface-organisation-token',
    name: 'a Hugging Face organisation token',
    keywords: ['api_org_'],
    form: /api_org_[A-Za-z]{34}/,
    floor: 'letters',
    revoke: 'https://huggingface.co/settings/tokens',
    sample: (random) => `api_org_${random.draw(alphabets.letters, 34)}`,
  },
  {
    // In use, its length written down nowhere: the prefix and at least the length of the other two.
    id: 'huggingface-oauth-token',
    name: 'a Hugging Face OAuth token',
    keywords: ['hf_oauth_'],
    form: /hf_oauth_[A-Za-z0-9_.-]{34,2000}/,
    floor: 'base64url',
    revoke: 'https://huggingface.co/settings/connected-applications',
    sample: (random) => `hf_oauth_${random.draw(alphabets.base64url, 48)}`,
  },
] satisfies readonly TokenFamily[]
