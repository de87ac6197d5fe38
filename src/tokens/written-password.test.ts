import { describe, expect, it } from 'vitest'
import { isWrittenPassword } from './written-password.ts'

const passwords = [
  'hunter2pw',
  'Tr0ub4dor&3',
  'S3cr3tP4ssw0rd',
  'Summer2024!',
  'password123',
  'letmein99',
  'pg-Adm1n-2024',
  'aeth6jushooD9ng9',
  'XKQZTRWVBNPL',
  '-----Beginners1',
  'ACME-KEY-Summer2024abc',
  'ADMIN-Summer2024',
]

const others = `
changeme MYAPIKEY MYCONJURPASSWORD ChangeMe123 change_this_password your-token YOUR_TOKEN_HERE <your-token> <REDACTED> [REDACTED] ******** abc123abc123abc123
abcdefghijklmnop hf_abcdefghijklmnopqrstuvwxyz 0123456789 xxxxxxxx-xxxx-xxxx SWMTKN-1-test AGE-SECRET-KEY-abc123abc123abc123abc123 ACME_KEY_qwertyuiopasdfgh AGE-SECRET-KEY-1234567890 sk-ant-test SWMTKN-1-see_the_runbook_for_this sk-or-v1-nothing-here-yet hf_abc... @@TOKEN@@ __TOKEN__
#{API_KEY}# ((api-key)) [[token]] $__file{/etc/secrets/token} {token} %%TOKEN%% <<token>> <%=token%> \${TOKEN} $(TOKEN) {{token}} $TOKEN
bring-your-own-credential ask-the-platform-team kindly-provide-one see_the_runbook_for_this setByThePipeline TO_BE_DETERMINED
get.it.from.vault ring-up-the-admins wird-nachgereicht zu_ersetzen a-remplacer-plus-tard /run/secrets/token file:///etc/token env:API_KEY
UkVQTEFDRV9NRQ== eW91ci10b2tlbi1oZXJlCg== VABPAEQATwA= my-release-postgresql db-credentials prod.db.password db-password databasePassword
mysecretpassword topsecret base64encodedsecret NoPassword &lt;token&gt; \\<token\\> fillmein INVULLEN overrideme PASTEHERE os.environ["TOKEN"] config.get("key") __Host-session db:/etc/creds/db
vault:secret/data/web#token postgres.prod.svc:5432 2026-06-30T12:00:00Z registry.example.com/team/app:v1.2.3
`
  .trim()
  .split(/\s+/)
  .map((value) => value.replace('\\$', '$'))

describe('what people write under a credential’s name', () => {
  it.each(passwords)('%s is a password', (value) => {
    expect(isWrittenPassword(value, 'DB_PASSWORD')).toBe(true)
  })

  it.each(others)('%s is none', (value) => {
    expect(isWrittenPassword(value, 'databasePassword')).toBe(false)
  })

  it.each([
    ['too short', 'hunter2'],
    ['a reference behind a scheme', 'Bearer ref+vault://secret/web#/token'],
    ['a sentence', 'ask us for it please'],
    ['a document', 'hunter2pw'.repeat(40)],
    ['beyond ASCII', 'pässwört12'],
    ['the first word of armour', '-----BEGIN'],
    ['the first line of armour', '-----BEGIN CERTIFICATE-----'],
    ['the last line of armour', '-----END'],
  ])('%s is none', (_, value) => {
    expect(isWrittenPassword(value, 'password')).toBe(false)
  })
})
