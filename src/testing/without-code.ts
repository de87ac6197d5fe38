/** Markdown without the content of its code spans, found as CommonMark 6.1 finds them. Ours never go over a line. */
export function withoutCode(markdown: string): string {
  return markdown.split('\n').map(bareLine).join('\n')
}

function bareLine(line: string): string {
  let rest = line
  let bare = ''
  for (let open = /(?<!\\)`+/.exec(rest); open !== null; open = /(?<!\\)`+/.exec(rest)) {
    const [fence] = open
    const after = rest.slice(open.index + fence.length)
    const close = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(after)
    if (close === null) break
    bare += `${rest.slice(0, open.index)}<code>`
    rest = after.slice(close.index + fence.length)
  }
  return bare + rest
}
