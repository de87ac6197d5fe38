/** Fields that older releases of GitHub Enterprise Server do not have, as `Type.field`: file-level review comments came with 3.9, the full ids with 3.15. */
export const newerFields: readonly string[] = [
  'PullRequestReviewThread.subjectType',
  'PullRequestReviewComment.subjectType',
  'AddPullRequestReviewThreadInput.subjectType',
  'PullRequestReviewComment.fullDatabaseId',
  'IssueComment.fullDatabaseId',
  'PullRequestReview.fullDatabaseId',
  'PullRequest.fullDatabaseId',
]

/** The text of a schema without some fields, each `Type.field`. */
export function withoutFields(text: string, fields: readonly string[]): string {
  return fields.reduce((left, name) => {
    const [type = '', field = ''] = name.split('.')
    const start = new RegExp(`^(?:type|input) ${type}\\b[^{]*\\{`, 'm').exec(left)
    if (start === null) throw new Error(`the schema has no ${type}`)
    const from = start.index + start[0].length
    const end = left.indexOf('\n}', from)
    const body = left.slice(from, end)
    const without = body.replace(new RegExp(`\\n  (?:"""[^"]*?"""\\n  )?${field}(?:\\([^)]*\\))?:[^\\n]*`), '')
    if (without === body) throw new Error(`${type} has no ${field}`)
    return left.slice(0, from) + without + left.slice(end)
  }, text)
}
