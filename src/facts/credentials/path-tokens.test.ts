import { describe, expect, test } from 'vitest'
import { pathTokens } from './path-tokens.ts'
import { openSamples } from './testing.ts'

const sampleOf = openSamples()
const told = (path: string) => pathTokens(path).map(({ family, tier }) => `${tier} ${family}`)

describe('a token in a path is proven there', () => {
  test.each([
    'github-personal-access-token',
    'jfrog-reference-token',
    'grafana-legacy-api-key',
    'gitlab-routable-token',
    'azure-search-key',
  ])('%s', (family) => {
    // A name holds no slash, which every other key of Azure does.
    const token = Array.from({ length: 50 }, () => sampleOf(family)).find((one) => !one.includes('/')) ?? ''
    for (const path of [`keys/${token}/a.yaml`, `keys/${token}.yaml`, token, `a/${token}.d/b`])
      expect(told(path)).toEqual([`confirmed ${family}`])
  })
})

test('an address that became folders is one', () => {
  expect(told(`mirror/${sampleOf('slack-webhook')}/index.html`.replace('https://', 'https:/'))).toHaveLength(1)
})

test.each(['apps/prod/overlays/eu-west-1/kustomization.yaml', `blobs/sha256/${'0123456789abcdef'.repeat(4)}/data.json`, 'a/b'])(
  '%s holds none',
  (path) => {
    expect(told(path)).toEqual([])
  },
)
