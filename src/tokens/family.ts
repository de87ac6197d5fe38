/**
 * One kind of credential that has a shape of its own. A provider's file (`src/tokens/providers/<provider>.ts`) default-exports its families
 * and nothing else: no I/O, no state, nothing computed at import but constants.
 */
export interface TokenFamily {
  /** Kebab-case and permanent: part of a finding's message and of its fingerprint. */
  readonly id: string
  /** As it stands in a sentence: `a GitHub personal access token`. */
  readonly name: string
  /**
   * Literals, at least one of which every token of the family holds exactly so: what a text is first looked at for. At least three characters each.
   * Empty only where a token holds no literal at all (40 hex digits): then a text is looked at for runs ({@link run}) or the words of {@link needs}.
   */
  readonly keywords: readonly string[]
  /** How many letters and digits in a row each token holds somewhere, where that is enough to look for: 24 or more. Only without keywords. */
  readonly run?: number
  /**
   * The exact form, without boundaries (the finder demands that no letter, digit, `_` or `-` adjoins it on either side, unless
   * {@link boundary} says otherwise). A form without {@link boundary} matches 16 characters or more, and neither white space nor quotation marks.
   * Bounded quantifiers alone, none nested: time is linear in the text.
   */
  readonly form: RegExp
  /**
   * The form itself says where it begins and ends. `open`: it may hold white space and quotation marks (PEM blocks, JSON). `own`: it holds
   * neither (URLs).
   */
  readonly boundary?: 'open' | 'own'
  /** The part of a token that is random, for the floors; the whole without the keyword's prefix unless told. */
  readonly random?: (token: string) => string
  /**
   * The alphabet that {@link random} is drawn from: random strings of it pass each of its floors 99,999 times in 100,000, at whatever length (`floors.ts`).
   * Absent for what is proven by structure. Measures look at how characters are spread and never at which they are: an alphabet of as many serves.
   */
  readonly floor?: AlphabetName
  /** What the token itself proves, offline. Absent where shape and randomness are all there is. */
  readonly prove?: (token: string) => Proof
  /** What a proof that confirms rests on: a decoded structure unless told. */
  readonly evidence?: 'checksum' | 'structure'
  /** A refuted checksum silences: only where the algorithm is proven on many independent tokens. Elsewhere it only lowers the tier. */
  readonly refutationSilences?: true
  /**
   * Words, one of which a key, a variable or the same line must hold, in any case: for shapes that others share. What is confirmed needs none.
   */
  readonly needs?: readonly string[]
  /**
   * The id of the family whose token, in the same object, makes this one usable: an access key's id and its secret. Alone a token that
   * says so is an identifier: a notice at most.
   */
  readonly pair?: string
  /** Tokens of it may hold another family's (an address, its password): where one is found within, it is that one's. */
  readonly yields?: true
  /** What the token opens, as far as it tells: shown to people, never a part of the secret itself. */
  readonly opens?: (token: string) => readonly Opened[]
  /** Where it is revoked. */
  readonly revoke: string
  /** A token of this family for tests, never a real one: passes form, floors and proof. */
  readonly sample: (random: RandomSource) => string
}

/** `confirmed`: a checksum or a decoded structure holds. `refuted`: it does not. `unknown`: this token carries none. */
export type Proof = 'confirmed' | 'refuted' | 'unknown'

/** One thing that a token tells of itself: `{ what: 'account', value: '123456789012' }`. */
export interface Opened {
  readonly what:
    | 'account'
    | 'organisation'
    | 'user'
    | 'namespace'
    | 'service account'
    | 'registry'
    | 'host'
    | 'project'
    | 'region'
    | 'role'
    | 'scope'
    | 'expiry'
    | 'key'
  readonly value: string
}

/** Randomness as a parameter: tests seed it. */
export interface RandomSource {
  /** A string of `length` characters drawn from an alphabet. */
  draw(alphabet: string, length: number): string
  /** `length` random bytes. */
  bytes(length: number): Uint8Array
}

export const alphabets = {
  digits: '0123456789',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  lowerHex: '0123456789abcdef',
  upperHex: '0123456789ABCDEF',
  lowerAlnum: '0123456789abcdefghijklmnopqrstuvwxyz',
  upperAlnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
} as const

export type AlphabetName = keyof typeof alphabets
