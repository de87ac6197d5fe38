import { expect, test } from 'vitest'
import { renderMarkdown } from './markdown.ts'

const rendered: readonly (readonly [string, string, string])[] = [
  ['paragraphs keep their lines', 'a\nb\n\nc', '<p>a<br>b</p>\n<p>c</p>'],
  ['code spans hold anything', '`` a ` @b <i> ``', '<p><code>a ` @b &lt;i&gt;</code></p>'],
  ['a longer fence holds a shorter one', '````yaml\n```\n<b>\n````\nx', '<pre>```\n&lt;b&gt;</pre>\n<p>x</p>'],
  ['an open fence takes all', '```\na\n\nb', '<pre>a\n\nb</pre>'],
  ['comments are not seen', '<!-- marker -->\nHello', '<p>Hello</p>'],
  ['a comment with the end of one in it is', '<!-- a --> b -->', '<p> b --&gt;</p>'],
  [
    'emphasis, links, escapes',
    '**a** _b_ [c](https://x.example/d) \\*e\\*',
    '<p><strong>a</strong> <em>b</em> <a href="https://x.example/d">c</a> *e*</p>',
  ],
  ['names with underscores stay', 'snake_case_name and a*b', '<p>snake_case_name and a*b</p>'],
  ['lists', '- a\n- b\n  c\n\n1. d', '<ul><li>a</li><li>b<p>c</p></li></ul>\n<ol><li>d</li></ol>'],
  ['tables', '| a | b |\n| - | - |\n| 1 | `x` |', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><code>x</code></td></tr></table>'],
  ['headings and quotes', '## A\n> b', '<h2>A</h2>\n<blockquote><p>b</p></blockquote>'],
  ['details', '<details><summary>More</summary>\n\na\n\n</details>', '<details><summary>More</summary>\n<p>a</p>\n</details>'],
  ['other HTML is text', '<script>x</script><img src=x onerror=y>', '<p>&lt;script&gt;x&lt;/script&gt;&lt;img src=x onerror=y&gt;</p>'],
  [
    'mentions, references, images and addresses are active',
    '@octo/team #12 ![x](http://e.example/p) http://e.example',
    '<p><a class="mention">@octo/team</a> <a class="reference">#12</a> <img alt="x" src="http://e.example/p"> <a href="http://e.example">http://e.example</a></p>',
  ],
  ['mail addresses and escaped mentions are not', 'a@b.example `@c` \\@d', '<p>a@b.example <code>@c</code> @d</p>'],
]

test.each(rendered)('%s', (_name, text, html) => {
  expect(renderMarkdown(text)).toBe(html)
})

test('suggestions are told apart from code', () => {
  expect(renderMarkdown('```suggestion\nx: 1\n```\n```yaml\ny\n```', (lines) => `<s>${lines.join()}</s>`)).toBe('<s>x: 1</s>\n<pre>y</pre>')
})
