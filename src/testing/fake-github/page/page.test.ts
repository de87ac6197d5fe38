import { expect, test } from 'vitest'
import { lines, openStage } from '../testing-stage.ts'
import { renderPage } from './page.ts'

test('a pull request as a page: threads below their lines, suggestions beside what they replace, what is hidden and resolved', async () => {
  const { ask, pull } = await openStage(
    { 'a.yaml': lines(20), 'b.yaml': 'b\n' },
    { 'a.yaml': lines(20, { 10: 'changed <b>' }), 'b.yaml': 'c\n' },
  )
  const comments = [
    { path: 'a.yaml', line: 10, body: '<!-- marker -->\nWrong & **bad**\n\n```suggestion\nline 10\n```' },
    { path: 'b.yaml', line: 1, side: 'LEFT', body: 'gone' },
  ]
  await ask.post('/repos/octo/repo/pulls/1/reviews', { event: 'COMMENT', body: 'Two.', comments })
  await ask.post('/repos/octo/repo/pulls/1/comments', { commit_id: pull.headSha(), path: 'b.yaml', subject_type: 'file', body: 'whole' })
  const hidden = pull.comment('hidden words', 'octocat')
  pull.minimize(hidden)
  const left = pull.view().threads.find(({ side }) => side === 'LEFT')?.comments[0]
  pull.resolve(left?.id ?? 0, 'octocat')
  const page = renderPage(pull.view(), { repository: 'octo/repo', author: 'octocat', headBranch: 'work', baseBranch: 'main', commits: 1 })
  expect(page).toContain('<td>changed &lt;b&gt;</td>')
  expect(page).toContain('Wrong &amp; <strong>bad</strong>')
  expect(page).toMatch(/Suggested change.*removed.*changed &lt;b&gt;.*added.*line 10/s)
  expect(page).toContain('<span class="badge">Resolved</span>')
  expect(page).toContain('This comment has been minimized: outdated.')
  expect(page).not.toMatch(/marker|hidden words/)
  expect(page.match(/<article class="thread">/g)).toHaveLength(3)
  pull.close()
  expect(
    renderPage(pull.view(), { repository: 'octo/repo', author: 'octocat', headBranch: 'work', baseBranch: 'main', commits: 2, threads: 1 }),
  ).toMatch(/Closed.*2 commits/s)
})
