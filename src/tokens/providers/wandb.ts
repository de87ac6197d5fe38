import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'wandb-api-key',
    name: 'a Weights & Biases API key',
    keywords: ['wandb_v1_'],
    form: /wandb_v1_[A-Za-z0-9_]{77}/,
    floor: 'base62',
    revoke: 'https://wandb.ai/authorize',
    sample: (random) => `wandb_v1_${random.draw(alphabets.base62, 77)}`,
  },
  {
    id: 'wandb-legacy-api-key',
    name: 'a Weights & Biases API key of the old form',
    keywords: [],
    form: /[0-9a-f]{40}/,
    needs: ['wandb'],
    floor: 'lowerHex',
    revoke: 'https://wandb.ai/authorize',
    sample: (random) => random.draw(alphabets.lowerHex, 40),
  },
] satisfies readonly TokenFamily[]
