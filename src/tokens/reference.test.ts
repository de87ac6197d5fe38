import { expect, it } from 'vitest'
import { isReference } from './reference.ts'

it.each([
  `\${X}`,
  `\${HF_TOKEN:-none}`,
  '$(DB_PASSWORD)',
  '$HF_TOKEN',
  '$token',
  '$slack-token',
  '$oidc.okta.clientSecret',
  '{{ .Values.token }}',
  'Bearer {{ .Values.token }}',
  '<your-token>',
  '<path:secret/data/db#password>',
  '%DB_PASSWORD%',
  '%(db_password)s',
  'sk-ant-api03-<token>',
  'tskey-scim-<your key>',
  'vault:secret/data/db#password',
  'op://vault/item/field',
  'ref+vault://secret/db#/password',
  'ref+awsssm://path/to/it',
  'secretref+k8s://v1/Secret/x',
  'ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]',
  'ENC(abcdef0123456789)',
  'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-Ab12Cd',
  'projects/p/secrets/s/versions/1',
  `  \${X}\n`,
  `\${A}-\${B}`,
])('%s is a reference', (value) => {
  expect(isReference(value)).toBe(true)
})

it.each([
  '',
  'hunter2pw',
  'k9$mPx2Lq8Zt',
  'abc%20def',
  '$2y$12$4KVkmDd1q1Orb3xAt82zu8',
  `\${PREFIX}Kd83jfLs02mcN1x`,
  'a < b and c > d but long enough',
  'encoded',
  '$Tr0ng.Pass-w0rd',
])('%j is none', (value) => {
  expect(isReference(value)).toBe(false)
})
