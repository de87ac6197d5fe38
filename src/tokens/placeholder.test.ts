import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlphabetName, alphabets } from './family.ts'
import { isPlaceholder, wordCoverage } from './placeholder.ts'
import { isPeriodic, isSequential } from './sequences.ts'
import { seededRandom } from './testing.ts'

const written = `
your_token_here your-token YOUR_TOKEN_HERE yourtokenhere YourTokenHere your_huggingface_token_goes_here replace_with_your_huggingface_token
REPLACE_ME REPLACE_ME_WITH_REAL_TOKEN replace-me changeme change_me CHANGE_ME CHANGEME123 please_change_me insert_token_here insert-your-key
INSERT_KEY_HERE put_your_token_here enter_your_api_key add_your_key_here fill_me_in todo TODO_add_token fixme dummy dummy-api-key dummytoken
DUMMYDUMMYDUMMY sample sample_token sampletoken123 example example_token EXAMPLETOKEN exampleTokenValue my_token my-secret-token mysecrettoken
my_api_key MyApiKey test test_token testtoken test-key-123 TESTTESTTESTTEST fake fake_token fakefakefakefake FAKEAKIA FAKE_TOKEN not_a_real_token
notarealtoken not-real placeholder PLACEHOLDER placeholder_value redacted REDACTED masked hidden secret secret_key super_secret_token
xxx xxxxxxxx XXXXXXXXXXXXXXXX xxxx-xxxx-xxxx-xxxx xXxXxXxXxXxX XXXX1234XXXX xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx aaaaaaaaaaaaaaaaaaaa
0000000000000000 00000000000000000001 1111111111 ******** 1234567890 12345678901234567890 0123456789abcdef 0123456789abcdef0123456789abcdef
abcdefghijklmnop abcdefghijabcdefghijabcdefghijabcd ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdef123456 abc123abc123abc123 abc123xyz456def789 zyxwvutsrqponmlk
qwertyuiop qwertyuiopasdfghjkl QWERTYUIOP1234567890 asdfasdfasdfasdf 1qaz2wsx3edc4rfv zxcvbnmasdfghjkl a1b2c3d4e5f6g7h8 1a2b3c4d5e6f7g8h aAbBcCdDeEfFgG
deadbeefdeadbeef deadbeef00000000 DEADBEEFDEADBEEF cafebabecafebabe foobarfoobar foobarbaz123 foo-bar-baz hello-world lorem_ipsum_dolor
token_goes_here key-goes-here the_token the-secret-key some_token_value some-random-token a-very-long-secret-key my-super-secret-password
huggingface_token openai-api-key nvidia_api_key github-token-here access_token_placeholder api_key_example_1234 company_secret_token
`
  .trim()
  .split(/\s+/)

describe('placeholders', () => {
  it.each(written)('%s is one', (body) => {
    expect(isPlaceholder(body)).toBe(true)
  })

  it.each(written.filter((body) => body.length >= 8))('%s is one in base64 too, of either width', (body) => {
    expect(isPlaceholder(Buffer.from(`${body}\n`).toString('base64'))).toBe(true)
    expect(isPlaceholder(Buffer.from(`\ufeff${body}`, 'utf16le').toString('base64'))).toBe(true)
  })

  it.each([
    'hier_bitte_token_eintragen',
    'TheQuickBrownFoxJumpsOverIt',
    'votreclefsecreteserainsereeici',
    'somebodyWillHandThisOverOnMonday',
  ])('%s is one, although nobody listed its words', (body) => {
    expect(isPlaceholder(body)).toBe(true)
  })

  it.each<[AlphabetName, number]>([
    ['letters', 34],
    ['base62', 16],
    ['base62', 36],
    ['base64url', 64],
    ['base64url', 93],
    ['lowerHex', 32],
    ['lowerHex', 64],
    ['lowerAlnum', 16],
    ['lower', 20],
    ['base32', 16],
  ])('random %s of %i characters are none, but for one in 10,000', (name, length) => {
    const random = seededRandom(5)
    const taken = Array.from({ length: 10_000 }, () => random.draw(alphabets[name], length)).filter((body) => isPlaceholder(body))
    expect(taken.length, taken.join(' ')).toBeLessThanOrEqual(1)
  })

  it('stay what they are in another case', () => {
    fc.assert(fc.property(fc.constantFrom(...written), (body) => isPlaceholder(body.toUpperCase()) && isPlaceholder(body.toLowerCase())))
  })
})

describe('word coverage', () => {
  it.each([
    ['your_token', 1],
    ['yourtoken', 1],
    ['MY_KEY', 1],
    ['my1key2', 0],
    ['token_k3jx', 5 / 9],
    ['', 0],
    ['---', 0],
    ['qkzjxw', 0],
  ])('of %j is %d', (text, share) => {
    expect(wordCoverage(text)).toBeCloseTo(share)
  })
})

describe('sequences', () => {
  it.each([
    ['abcd', true],
    ['dcba', true],
    ['7890', true],
    ['aaaa', true],
    ['qwer', true],
    ['AbCd', true],
    ['xabcdx', true],
    ['k9xabcdxm2', false],
    ['abdf', false],
  ])('of four make up half of %j: %s', (text, sequential) => {
    expect(isSequential(text, 4, 0.5)).toBe(sequential)
  })

  it.each([
    ['deaddead', true],
    ['abcabcabca', true],
    ['deadbeef', false],
    ['aaaa', false],
  ])('%s is periodic: %s', (text, periodic) => {
    expect(isPeriodic(text)).toBe(periodic)
  })
})
