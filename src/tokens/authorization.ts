/** The value of an Authorization header (RFC 9110, 11.4), which is a credential by its scheme. */
const header = /^\s*(?:Bearer|Basic|Token|ApiKey)\s+(\S+)\s*$/i

/** What stands behind the scheme of an Authorization header's value; undefined for any other text. */
export function behindScheme(value: string): string | undefined {
  return header.exec(value)?.[1]
}
