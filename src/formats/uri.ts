/** A path as a relative URI: every segment percent-encoded, also what Markdown would read as markup; lone surrogates as U+FFFD. */
export function toUri(path: string): string {
  const whole = path.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
  return whole
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*~]/g, percent))
    .join('/')
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
