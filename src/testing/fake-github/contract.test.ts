import { describe, expect, test } from 'vitest'
import { contractOf } from './contract.ts'
import { servedOperations } from './rest/rest.ts'

describe.each(['github.com', 'enterprise'] as const)('the contract of %s', (style) => {
  const contract = contractOf(style)

  test('is what the fake serves, no more and no less', () => {
    expect(contract.operations).toEqual(servedOperations)
    expect(contract.source).toMatch(/^@octokit\/openapi [\d.]+, generated\/[\w.-]+\.json$/)
  })

  test('finds the operation with the most fixed text', () => {
    const found = (method: string, path: string) => contract.match(method, path)
    expect(found('GET', '/repos/o/r/issues/comments')?.operation).toBe('GET /repos/{owner}/{repo}/issues/comments')
    expect(found('GET', '/repos/o/r/contents/a/b%20c/d.yaml')).toMatchObject({
      parameters: { owner: 'o', repo: 'r', path: 'a/b c/d.yaml' },
    })
    expect(found('GET', '/repos/o/r/compare/a/b...c%2Fd')).toMatchObject({ parameters: { basehead: 'a/b...c/d' } })
    expect(found('GET', '/repos/o/r/git/ref/heads/a/b')).toMatchObject({ parameters: { ref: 'heads/a/b' } })
    expect(found('PUT', '/repos/o/r/issues')).toBeUndefined()
    expect(found('GET', '/users/o')).toBeUndefined()
  })

  test('holds requests to parameters, fields and types', () => {
    const check = (operation: string, query: string, body?: unknown) =>
      contract
        .checkRequest(`${operation.replace('*', '/repos/{owner}/{repo}')}`, {
          parameters: { owner: 'o', repo: 'r', pull_number: '1' },
          query: new URLSearchParams(query),
          body,
        })
        .map(({ words }) => words)
    expect(check('GET */pulls/{pull_number}/files', 'per_page=100&page=2')).toEqual([])
    expect(check('GET */pulls/{pull_number}/files', 'perPage=100&page=x')).toEqual([
      'there is no query parameter perPage',
      'page is not an integer: "x"',
    ])
    expect(check('GET /search/issues', '')).toEqual(['the query parameter q is missing'])
    expect(check('POST */issues', '')).toEqual(['the body is missing'])
    expect(check('GET */issues', '', {})).toEqual(['takes no body'])
    expect(check('POST */issues', '', { title: 'a', lables: [] })).toEqual(['there is no field /lables'])
    expect(check('POST */pulls/{pull_number}/reviews', '', { event: 'SHOUT', comments: [{ path: 'a', line: 1 }] })).toEqual([
      `/event must be equal to one of the allowed values, For '/comments/0', "body" wasn't supplied.`,
    ])
  })

  test('holds answers to shapes, and knows the nulls that GitHub does not admit', () => {
    const wrong = contract.checkAnswer('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', 200, { sha: 1, truncated: false, tree: [] })
    expect(wrong).toEqual([
      { of: 'answer', operation: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', words: "For '/sha', 1 is not of type string." },
    ])
    expect(contract.checkAnswer('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', 200, { sha: 'a', truncated: false, tree: [] })).toEqual(
      [],
    )
    expect(contract.checkAnswer('GET /repos/{owner}/{repo}', 418, { message: 'x' })).toEqual([])
    expect(contract.checkAnswer('GET /repos/{owner}/{repo}', 206, {})).toMatchObject([{ words: 'status 206 is not described' }])
    expect(contract.checkAnswer('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', 204, { a: 1 })).toMatchObject([
      { words: 'status 204 has no body' },
    ])
  })
})

test('holds events to their descriptions', () => {
  const contract = contractOf('github.com')
  expect(contract.checkEvent('merge-group-checks-requested', { action: 'checks_requested' })).toMatchObject([
    { of: 'event', words: expect.stringContaining('"merge_group" wasn\'t supplied.') },
  ])
  expect(() => contract.checkEvent('made-up', {})).toThrow('made-up is not in the contract')
})
