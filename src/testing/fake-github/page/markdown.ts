/**
 * GitHub's Markdown, as far as review comments use it: what a person sees of a body, and what of it would be active (mentions, links, images).
 * Written after https://github.github.com/gfm/; of HTML only what GitHub lets through and a comment needs.
 */
export function renderMarkdown(text: string, suggestion: (lines: readonly string[]) => string = renderCode): string {
  return renderBlocks(text.replace(/<!--[\s\S]*?-->/g, '').split('\n'), suggestion)
}

function renderBlocks(lines: readonly string[], suggestion: (lines: readonly string[]) => string): string {
  const parts: string[] = []
  let at = 0
  const take = (fits: (line: string) => boolean): readonly string[] => {
    const start = at
    while (at < lines.length && fits(lines[at] ?? '')) at += 1
    return lines.slice(start, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const fence = /^ {0,3}(`{3,}|~{3,})\s*(\S*)/.exec(line)
    const heading = /^(#{1,6})\s+(.*)$/.exec(line)
    const html = /^<(\/?(?:details|summary))>(.*)$/.exec(line)
    if (line.trim() === '') at += 1
    else if (fence !== null) {
      at += 1
      const [, mark = '', language] = fence
      const inside = take((one) => !(one.trim().startsWith(mark) && one.trim().replaceAll(mark[0] ?? '', '') === ''))
      at += 1
      parts.push(language === 'suggestion' ? suggestion(inside) : renderCode(inside))
    } else if (heading !== null) {
      at += 1
      const level = heading[1]?.length ?? 1
      parts.push(`<h${level}>${renderInline(heading[2] ?? '')}</h${level}>`)
    } else if (html !== null) {
      at += 1
      parts.push(renderInline(line))
    } else if (/^\|.*\|\s*$/.test(line)) parts.push(renderTable(take((one) => /^\|.*\|\s*$/.test(one))))
    else if (/^>/.test(line))
      parts.push(
        `<blockquote>${renderBlocks(
          take((one) => /^>/.test(one)).map((one) => one.replace(/^> ?/, '')),
          suggestion,
        )}</blockquote>`,
      )
    else if (isItem(line))
      parts.push(
        renderList(
          take((one) => isItem(one) || /^\s+\S/.test(one)),
          suggestion,
        ),
      )
    else
      parts.push(
        `<p>${take((one) => one.trim() !== '' && !/^(#{1,6}\s|>|\||```|~~~|<\/?(?:details|summary)>)/.test(one) && !isItem(one))
          .map(renderInline)
          .join('<br>')}</p>`,
      )
  }
  return parts.join('\n')
}

const isItem = (line: string) => /^(?:[-*+]|\d+[.)])\s+/.test(line)

function renderList(lines: readonly string[], suggestion: (lines: readonly string[]) => string): string {
  const items: string[][] = []
  for (const line of lines) {
    if (isItem(line)) items.push([line.replace(/^(?:[-*+]|\d+[.)])\s+/, '')])
    else items.at(-1)?.push(line.replace(/^\s{1,4}/, ''))
  }
  const tag = /^\d/.test(lines[0] ?? '') ? 'ol' : 'ul'
  const rows = items.map(
    ([first = '', ...rest]) => `<li>${renderInline(first)}${rest.length === 0 ? '' : renderBlocks(rest, suggestion)}</li>`,
  )
  return `<${tag}>${rows.join('')}</${tag}>`
}

function renderTable(lines: readonly string[]): string {
  const cells = (line: string) =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => renderInline(cell.trim()))
  const [head = '', , ...rows] = lines
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`
  return `<table>${row(head, 'th')}${rows.map((line) => row(line, 'td')).join('')}</table>`
}

function renderCode(lines: readonly string[]): string {
  return `<pre>${lines.map(escapeHtml).join('\n')}</pre>`
}

const allowed = /^<\/?(?:sub|sup|b|strong|i|em|code|kbd|br|del|ins|details|summary)\s*\/?>/i

/** What stands in a line, in the order in which a reader of Markdown looks for it. */
function renderInline(text: string): string {
  let left = text
  let html = ''
  let before = ' '
  while (left !== '') {
    const [length, piece] = nextPiece(left, before)
    html += piece
    before = left.slice(length - 1, length)
    left = left.slice(length)
  }
  return html
}

function nextPiece(left: string, before: string): readonly [length: number, html: string] {
  const code = /^(`+)(?!`)([\s\S]*?[^`])\1(?!`)/.exec(left)
  if (code !== null) return [code[0].length, `<code>${escapeHtml((code[2] ?? '').replace(/^ (.*\S.*) $/, '$1'))}</code>`]
  const escaped = /^\\([!-/:-@[-`{-~])/.exec(left)
  if (escaped !== null) return [2, escapeHtml(escaped[1] ?? '')]
  const entity = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp|commat));/i.exec(left)
  // An entity is the character that it names; a mention is made of the text before that.
  if (entity !== null) return [entity[0].length, entity[0]]
  const tag = allowed.exec(left)
  if (tag !== null) return [tag[0].length, tag[0]]
  const image = /^!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/.exec(left)
  if (image !== null) return [image[0].length, `<img alt="${escapeHtml(image[1] ?? '')}" src="${escapeHtml(image[2] ?? '')}">`]
  const link = /^\[((?:[^[\]\\]|\\.|\[[^\]]*\])*)\]\(([^)\s]+)(?:\s+"[^"]*")?\)/.exec(left)
  if (link !== null) return [link[0].length, `<a href="${escapeHtml(link[2] ?? '')}">${renderInline(link[1] ?? '')}</a>`]
  const url = /^<?(https?:\/\/[^\s<>]+)>?/.exec(left)
  if (url !== null) return [url[0].length, `<a href="${escapeHtml(url[1] ?? '')}">${escapeHtml(url[1] ?? '')}</a>`]
  const strong = /^(\*\*|__)(?=\S)([\s\S]*?\S)\1/.exec(left)
  if (strong !== null) return [strong[0].length, `<strong>${renderInline(strong[2] ?? '')}</strong>`]
  const weak = /^([*_])(?=\S)([^*_]*?\S)\1(?!\w)/.exec(left)
  if (weak !== null && !/\w/.test(before)) return [weak[0].length, `<em>${renderInline(weak[2] ?? '')}</em>`]
  const mention = /^@[A-Za-z\d][\w-]*(?:\/[\w-]+)?/.exec(left)
  if (mention !== null && !/[\w`/]/.test(before)) return [mention[0].length, `<a class="mention">${mention[0]}</a>`]
  const reference = /^(?:#|GH-)\d+\b/.exec(left)
  if (reference !== null && !/[\w&/]/.test(before)) return [reference[0].length, `<a class="reference">${reference[0]}</a>`]
  return [1, escapeHtml(left.charAt(0))]
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
