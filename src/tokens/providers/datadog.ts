import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'datadog-api-key',
    name: 'a Datadog API key',
    keywords: [],
    form: /[0-9a-f]{32}/,
    needs: ['dd_api_key', 'datadog'],
    floor: 'lowerHex',
    revoke: 'https://app.datadoghq.com/organization-settings/api-keys',
    sample: (random) => random.draw(alphabets.lowerHex, 32),
  },
  {
    id: 'datadog-application-key',
    name: 'a Datadog application key',
    keywords: [],
    form: /[0-9a-f]{40}/,
    needs: ['dd_app_key', 'dd_application_key', 'datadog'],
    floor: 'lowerHex',
    revoke: 'https://app.datadoghq.com/organization-settings/application-keys',
    sample: (random) => random.draw(alphabets.lowerHex, 40),
  },
] satisfies readonly TokenFamily[]
