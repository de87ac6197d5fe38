import { expect, test } from 'vitest'
import { givesPassword } from './gives-password.ts'

test.each([
  ['a field', 'password: correcthorse1\n'],
  ['a field in quotation marks', '"dbPassword": "correcthorse1",\n'],
  ['a variable', 'export DB_PASSWORD=correcthorse1\n'],
  ['a flag', '- --password=correcthorse1\n'],
  ['a flag and the word behind it', 'mysqldump --password correcthorse1\n'],
  ['a flag and the item below it', '- --password\n- correcthorse1\n'],
  ['a flag and the item behind it', 'args: ["--password", "correcthorse1"]\n'],
  ['the field beside a name', '- name: DB_PASSWORD\n  value: correcthorse1\n'],
  ['the field before a name', '- value: correcthorse1\n  name: DB_PASSWORD\n'],
  ['the field beside a name in JSON', '{"name": "DB_PASSWORD", "value": "correcthorse1"}\n'],
  ['the field below a name', 'password:\n  value: correcthorse1\n'],
  ['the line below', 'password: |\n  correcthorse1\n'],
  ['the line below that, without a sign', 'password:\n\n  # note\n  correcthorse1\n'],
  ['two lines', 'password: correct\n  horse1234\n'],
  ['an item', 'passwords:\n  - correcthorse1\n'],
  ['an anchor', 'password: &p correcthorse1\n'],
  ['a login', 'curl -u admin:correcthorse1 https://shop.example\n'],
  ['an address', 'url: postgres://shop:correcthorse1@db/shop\n'],
  ['a header', 'value: Basic YWRtaW46YWRtaW4xMjM0\n'],
  ['what a template falls back to', 'password: {{ .Values.password | default "correcthorse1" }}\n'],
  ['base64 of it', 'password: Y29ycmVjdGhvcnNlMQ==\n'],
  ['a line within a quoted text', 'x: "a=b\\npassword=correcthorse1\\n"\n'],
  ['a name of two words', 'API key: correcthorse1\n'],
  ['a name behind its group', 'shop.example/token: correcthorse1\n'],
  ['a patch', '- op: add\n  path: /spec/password\n  value: correcthorse1\n'],
  ['what kubectl makes a Secret of', 'kubectl create secret generic a --from-literal=a=correcthorse1\n'],
  ['.netrc', 'machine git.example login ci password correcthorse1\n'],
])('a password is given by %s', (_, text) => {
  expect(givesPassword(text)).toBe(true)
})

test.each([
  [
    'a reference',
    'env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: db-credentials\n        key: password\n',
  ],
  ['prose', '# the token of a session is kept in memory, and the password is not\n'],
  ['a switch', 'auth: true\ntoken: disabled\n'],
  ['a number', 'maxTokens: 4096\ntokenTTL: 36000000\n'],
  ['a mapping', 'auth:\n  enabled: false\n  password:\n    existingSecret: web\n'],
  ['a mapping in braces', 'auth: {enabled: false}\n'],
  ['a path', 'tokenFile: /var/run/secrets/token\npassword: /etc/shop/password\n'],
  ['a variable of another text', 'password: $(DB_PASSWORD)\nclientSecret: $CLIENT_SECRET\n'],
  ['what is still to come', 'password: changeme\n'],
  ['short words', 'password: abc\n'],
  ['an address', 'token_url: https://login.shop.example/oauth/token\n'],
  ['a name within a path', 'path: apps/router-token-347/overlays/production\n'],
  ['nothing', ''],
])('no password is given by %s', (_, text) => {
  expect(givesPassword(text)).toBe(false)
})
