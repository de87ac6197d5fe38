/** A part of every name under which a password counts as people write them. */
export const stems = 'pass secret token cred mnemonic key pwd pw psk pat bearer jwt dsn cookie auth conn'.split(' ')

/** How the flag of a login begins. */
export const userFlags = ['-u ', '-u\t', '-u=', '-user']

const userFlag = /(?<=\s-?)-u(?:ser)?(?:=|[ \t]{1,9}(?:\\\r?\n[ \t]{0,99})?)["']?[^\s:]{1,64}:\S/y

/** What holds a password without such a name: a login behind a flag, a header, an address, and what kubectl makes Secrets of. */
export const logins: readonly (readonly [string, RegExp])[] = [
  ...userFlags.map((flag) => [flag, userFlag] as const),
  ['basic ', /Basic {1,4}[A-Za-z0-9+/_=.~-]{8}/y],
  ['://', /:\/\/[^\s:/@"'`<>{}]{0,64}:[^\s/@"'`<>{}]{1,128}@/y],
  ['--from-literal', /--from-literal/y],
  ['--docker-password', /--docker-password/y],
]

/** Stems that many words begin with: `path`, `pattern`. */
const ended: ReadonlySet<string> = new Set(['pw', 'pat'])

/** Whether a stem that stands at an offset is no beginning of another word. */
export function isStem(stem: string, text: string, at: number): boolean {
  if (!ended.has(stem)) return true
  const next = text.charCodeAt(at + stem.length)
  return !(next >= 0x61 && next <= 0x7a)
}
