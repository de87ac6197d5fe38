import { type HunkLine, readHunks } from '../diff.ts'
import type { CommentView, PullView, ThreadView } from '../view.ts'
import { escapeHtml, renderMarkdown } from './markdown.ts'
import { pageStyle } from './style.ts'

export interface PageOptions {
  readonly repository: string
  readonly author: string
  readonly headBranch: string
  readonly baseBranch: string
  readonly commits: number
  /** At most so many threads, so that a picture stays one. */
  readonly threads?: number
}

/** A pull request's conversation as a page that looks like GitHub's: for a person to read, and for a picture. */
export function renderPage(view: PullView, options: PageOptions): string {
  const state = view.state === 'open' ? 'Open' : view.state === 'merged' ? 'Merged' : 'Closed'
  const shown = view.threads.slice(0, options.threads ?? view.threads.length)
  const reviews = view.reviews.map((review) => renderReview(review, view, shown)).join('')
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(view.title)}</title><style>${pageStyle}</style></head><body><main>
<h1>${escapeHtml(view.title)} <span class="number">#${view.number}</span></h1>
<p class="meta"><span class="state ${view.state}">${state}</span> <b>${escapeHtml(options.author)}</b> wants to merge ${options.commits} commit${options.commits === 1 ? '' : 's'} into
<code>${escapeHtml(options.baseBranch)}</code> from <code>${escapeHtml(options.headBranch)}</code></p>
${reviews}${view.comments.map((comment) => renderComment(comment, 'commented')).join('')}
</main></body></html>
`
}

function renderReview(review: PullView['reviews'][number], view: PullView, shown: readonly ThreadView[]): string {
  // Threads do not say which review brought them; those of one author stand under the first review of that author.
  const first = view.reviews.find(({ author, threads }) => author === review.author && threads > 0)
  const threads = first?.id === review.id ? shown.filter(({ comments }) => comments[0]?.author === review.author) : []
  const head = `<p class="event">${avatar(review.author)} ${actor(review.author)} reviewed</p>`
  const body = review.body.replace(/<!--[\s\S]*?-->/g, '').trim() === '' ? '' : renderComment(review, 'left a comment')
  return `<section class="review">${head}${body}${threads.map(renderThread).join('')}</section>`
}

function renderThread(thread: ThreadView): string {
  const badges = [
    thread.outdated ? '<span class="badge">Outdated</span>' : '',
    thread.resolvedBy === undefined ? '' : '<span class="badge">Resolved</span>',
  ].join('')
  const comments = thread.comments.map((comment) => renderComment(comment, '', (lines) => renderSuggestion(thread, lines))).join('')
  return `<article class="thread"><header><code>${escapeHtml(thread.path)}</code>${badges}</header>${renderHunk(thread)}<div class="comments">${comments}</div></article>`
}

const leastLines = 4

function renderHunk({ hunk, originalLine, originalStartLine, about }: ThreadView): string {
  if (about === 'file') return ''
  const all = readHunks(hunk).flatMap(({ lines }) => lines)
  const marked = originalStartLine === null ? 1 : (originalLine ?? 0) - originalStartLine + 1
  return `<table class="diff">${all.slice(-Math.max(leastLines, marked)).map(renderLine).join('')}</table>`
}

function renderLine({ text, left, right }: HunkLine): string {
  const kind = text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : ''
  return `<tr class="${kind}"><td class="at">${left ?? ''}</td><td class="at">${right ?? ''}</td><td class="sign">${text.slice(0, 1)}</td><td>${escapeHtml(text.slice(1))}</td></tr>`
}

/** GitHub shows the lines that would go beside those that would come. */
function renderSuggestion({ hunk, side, originalLine, originalStartLine }: ThreadView, lines: readonly string[]): string {
  const from = originalStartLine ?? originalLine ?? 0
  const all = readHunks(hunk).flatMap((one) => one.lines)
  const replaced = all.filter((one) => {
    const at = side === 'RIGHT' ? one.right : one.left
    return at !== undefined && at >= from && at <= (originalLine ?? 0)
  })
  const row = (kind: string, sign: string, text: string) =>
    `<tr class="${kind}"><td class="sign">${sign}</td><td>${escapeHtml(text)}</td></tr>`
  const rows = [...replaced.map(({ text }) => row('removed', '-', text.slice(1))), ...lines.map((line) => row('added', '+', line))]
  return `<div class="suggestion"><p>Suggested change</p><table class="diff">${rows.join('')}</table><p class="apply"><span class="button">Commit suggestion</span></p></div>`
}

function renderComment(comment: CommentView, verb: string, suggestion?: (lines: readonly string[]) => string): string {
  if (comment.minimized !== undefined)
    return `<div class="comment minimized">This comment has been minimized: ${escapeHtml(comment.minimized)}.</div>`
  const edited = comment.edited ? ' <span class="faint">· edited</span>' : ''
  return `<div class="comment"><p class="by">${avatar(comment.author)} ${actor(comment.author)} ${verb}${edited}</p><div class="body">${renderMarkdown(comment.body, suggestion)}</div></div>`
}

function actor(login: string): string {
  const name = login.replace(/\[bot\]$/, '')
  return `<b>${escapeHtml(name)}</b>${name === login ? '' : ' <span class="badge">bot</span>'}`
}

function avatar(login: string): string {
  return `<span class="avatar ${login.endsWith('[bot]') ? 'app' : ''}">${escapeHtml(login.slice(0, 1).toUpperCase())}</span>`
}
