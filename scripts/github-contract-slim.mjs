const repo = '/repos/{owner}/{repo}'

/** The operations that the fake GitHub knows; an empty list is every method of the path. */
const operations = {
  '/meta': ['get'],
  '/rate_limit': ['get'],
  '/user': ['get'],
  '/search/issues': ['get'],
  [repo]: ['get'],
  [`${repo}/actions/runs/{run_id}`]: ['get'],
  [`${repo}/branches/{branch}`]: ['get'],
  [`${repo}/check-runs`]: ['post'],
  [`${repo}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${repo}/check-runs/{check_run_id}/annotations`]: ['get'],
  [`${repo}/code-scanning/sarifs`]: ['post'],
  [`${repo}/collaborators/{username}/permission`]: ['get'],
  [`${repo}/commits`]: ['get'],
  [`${repo}/commits/{ref}`]: ['get'],
  [`${repo}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repo}/compare/{basehead}`]: ['get'],
  [`${repo}/contents/{path}`]: ['get'],
  [`${repo}/git/blobs/{file_sha}`]: ['get'],
  [`${repo}/git/commits/{commit_sha}`]: ['get'],
  [`${repo}/git/matching-refs/{ref}`]: ['get'],
  [`${repo}/git/ref/{ref}`]: ['get'],
  [`${repo}/git/trees/{tree_sha}`]: ['get'],
  [`${repo}/issues`]: ['get', 'post'],
  [`${repo}/issues/comments`]: ['get'],
  [`${repo}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/issues/{issue_number}`]: ['get', 'patch'],
  [`${repo}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repo}/issues/{issue_number}/events`]: ['get'],
  [`${repo}/issues/{issue_number}/labels`]: ['get', 'post', 'put'],
  [`${repo}/issues/{issue_number}/labels/{name}`]: ['delete'],
  [`${repo}/pulls`]: ['get'],
  [`${repo}/pulls/comments`]: ['get'],
  [`${repo}/pulls/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/pulls/{pull_number}`]: ['get', 'patch'],
  [`${repo}/pulls/{pull_number}/comments`]: ['get', 'post'],
  [`${repo}/pulls/{pull_number}/comments/{comment_id}/replies`]: ['post'],
  [`${repo}/pulls/{pull_number}/commits`]: ['get'],
  [`${repo}/pulls/{pull_number}/files`]: ['get'],
  [`${repo}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${repo}/pulls/{pull_number}/reviews/{review_id}`]: ['get', 'put', 'delete'],
  [`${repo}/pulls/{pull_number}/reviews/{review_id}/comments`]: ['get'],
  [`${repo}/pulls/{pull_number}/reviews/{review_id}/events`]: ['post'],
}

/** The webhooks whose payloads start a run. */
const webhooks = [
  'pull-request-opened',
  'pull-request-synchronize',
  'pull-request-edited',
  'pull-request-reopened',
  'pull-request-closed',
  'pull-request-labeled',
  'merge-group-checks-requested',
  'push',
  'workflow-dispatch',
]

/** Keys that say nothing about what is valid. */
const silent = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-octokit',
  'tags',
  'operationId',
  'title',
  'deprecated',
  'x-github-enum-descriptions',
  'enumDescriptions',
])

/** Of a whole OpenAPI description, the operations and webhooks above with all that they refer to, without words for people. */
export function slimDescription(whole) {
  const paths = {}
  for (const [path, methods] of Object.entries(operations)) {
    const known = methods.filter((method) => whole.paths[path]?.[method] !== undefined)
    if (known.length > 0) paths[path] = Object.fromEntries(known.map((method) => [method, slimOperation(whole.paths[path][method])]))
  }
  const hooks = Object.fromEntries(
    webhooks
      .filter((name) => whole['x-webhooks'][name] !== undefined)
      .map((name) => [name, slim(whole['x-webhooks'][name].post.requestBody.content['application/json'].schema)]),
  )
  return { openapi: whole.openapi, host: whole.info['x-github-plan'], paths, webhooks: hooks, components: collect(whole, [paths, hooks]) }
}

function slimOperation({ parameters = [], requestBody, responses }) {
  return slim({ parameters, ...(requestBody && { requestBody }), responses: withoutHeaders(responses) })
}

function withoutHeaders(responses) {
  return Object.fromEntries(Object.entries(responses).map(([status, { headers, ...response }]) => [status, response]))
}

/** Drops what is for people. Inside `properties` every key is a name, so nothing is dropped there. */
function slim(value, inNames = false) {
  if (Array.isArray(value)) return value.map((item) => slim(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inNames || !silent.has(key))
      .map(([key, inner]) => [key, slim(inner, !inNames && (key === 'properties' || key === 'responses'))]),
  )
}

/** Every component that is referred to, and what those refer to. */
function collect(whole, roots) {
  const components = {}
  const waiting = roots.flatMap(referencesIn)
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const [kind, name] = reference.replace('#/components/', '').split('/')
    components[kind] ??= {}
    if (components[kind][name] !== undefined) continue
    const found = whole.components[kind]?.[name]
    if (found === undefined) throw new Error(`${reference} is not there`)
    const { headers, ...rest } = found
    components[kind][name] = slim(rest)
    waiting.push(...referencesIn(components[kind][name]))
  }
  const sorted = (entries) => Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(Object.fromEntries(Object.entries(components).map(([kind, entries]) => [kind, sorted(entries)])))
}

function referencesIn(value) {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner)))
}
