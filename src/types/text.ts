/**
 * Words for a person, built from our own sentences and from strings that came out of a change.
 *
 * The two never mix: what comes from a change is wrapped by {@link untrusted} and stays apart until a format renders it,
 * with the one escape that this format needs. Plain data, so that it crosses threads.
 */
export type Text = readonly TextPart[]

/** A string is ours. An object holds a string that somebody else wrote. */
export type TextPart = string | Untrusted

/** A string from a manifest, a path, a program's output: shown as a quotation, escaped by each format in its own way. */
export interface Untrusted {
  readonly untrusted: string
}

/** Longest quotation that a text carries, in UTF-16 units; more is cut, and the cut is shown. */
const longestQuotation = 200

/** Marks a string as somebody else's. Numbers and booleans of a manifest are shown as written in JSON. */
export function untrusted(value: string | number | boolean | null): Untrusted {
  const whole = String(value)
  return { untrusted: whole.length > longestQuotation ? `${whole.slice(0, longestQuotation - 1)}…` : whole }
}

/**
 * The only way to build a {@link Text}: text`the key ${untrusted(key)} is used ${count} times`.
 * A bare string cannot be inserted, so a forgotten `untrusted` does not compile; a credential's value has no way in at all.
 */
export function text(strings: TemplateStringsArray, ...inserted: readonly (Untrusted | Text | number)[]): Text {
  const parts: TextPart[] = []
  const add = (part: TextPart) => {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else if (part !== '') parts.push(part)
  }
  strings.forEach((own, index) => {
    add(own)
    const value = inserted[index]
    if (value === undefined) return
    if (typeof value === 'number') add(String(value))
    else if ('untrusted' in value) add(value)
    else for (const part of value) add(part)
  })
  return parts
}

/** Texts in a row: `a`, `b` and `c`. */
export function listed(items: readonly (Untrusted | Text)[], last: 'and' | 'or' = 'and'): Text {
  return items.reduce<Text>((done, item, index) => {
    if (index === 0) return text`${item}`
    const isLast = index === items.length - 1
    if (!isLast) return text`${done}, ${item}`
    return last === 'and' ? text`${done} and ${item}` : text`${done} or ${item}`
  }, [])
}
