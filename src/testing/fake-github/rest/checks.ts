import { resolveCommit } from '../git.ts'
import { type Payload, repositoryUrl } from '../payloads/repository.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { CheckRun, Repository } from '../state.ts'
import { nextId, nodeId, nowOf, type World } from '../world.ts'
import { type Answer, type Call, isPayload, listOf, ok, paged, type Route, repositoryOf, routes, textOf } from './call.ts'

/** https://docs.github.com/rest/checks/runs and https://docs.github.com/rest/code-scanning */
export const checkRoutes: readonly Route[] = routes({
  'POST */check-runs': ['checks=write', createCheck],
  'GET */check-runs/{check_run_id}': ['checks=read', (call) => ok(checkPayload(call.world, repositoryOf(call), checkOf(call)))],
  'PATCH */check-runs/{check_run_id}': ['checks=write', changeCheck],
  'GET */check-runs/{check_run_id}/annotations': ['checks=read', (call) => paged(call, checkOf(call).annotations, (one) => one)],
  'POST */code-scanning/sarifs': ['security_events=write', uploadSarif],
})

function checkOf(call: Call): CheckRun {
  const check = repositoryOf(call).checks.get(Number(call.parameters.check_run_id))
  if (check === undefined) throw notFound()
  return check
}

/** Annotations are added to those that are there; everything else is replaced. How long a text and how many annotations may be is in the contract. */
function apply(call: Call, check: CheckRun): void {
  const { body } = call
  const output = isPayload(body.output) ? body.output : {}
  const annotations = listOf(output, 'annotations').filter(isPayload)
  if (typeof body.status === 'string') check.status = body.status
  if (typeof body.conclusion === 'string') {
    check.conclusion = body.conclusion
    check.status = 'completed'
  }
  if (typeof output.title === 'string') check.title = output.title
  if (typeof output.summary === 'string') check.summary = output.summary
  if (typeof output.text === 'string') check.text = output.text
  const { world } = call
  check.annotations.push(...annotations.map((annotation) => annotationPayload(world, repositoryOf(call), check, annotation)))
}

function annotationPayload(world: World, repository: Repository, check: CheckRun, annotation: Payload): Payload {
  const path = textOf(annotation, 'path')
  return {
    blob_href: `${world.origin}/${repository.fullName}/blob/${check.headSha}/${path}`,
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
  }
}

function createCheck(call: Call): Answer {
  const repository = repositoryOf(call)
  const headSha = resolveCommit(repository.bare, textOf(call.body, 'head_sha'))
  if (headSha === undefined) {
    throw new Refusal(422, {
      message: `No commit found for SHA: ${textOf(call.body, 'head_sha')}`,
      documentation_url: 'https://docs.github.com/rest',
    })
  }
  const id = nextId(call.world)
  const check: CheckRun = {
    id,
    name: textOf(call.body, 'name'),
    headSha,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  }
  apply(call, check)
  repository.checks.set(id, check)
  return ok(checkPayload(call.world, repository, check), 201)
}

function changeCheck(call: Call): Answer {
  const check = checkOf(call)
  apply(call, check)
  return ok(checkPayload(call.world, repositoryOf(call), check))
}

function checkPayload(world: World, repository: Repository, check: CheckRun): Payload {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`
  const html = `${world.origin}/${repository.fullName}/runs/${check.id}`
  return {
    id: check.id,
    node_id: nodeId('CR', check.id),
    name: check.name,
    head_sha: check.headSha,
    external_id: '',
    url,
    html_url: html,
    details_url: html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: nowOf(world),
    completed_at: check.conclusion === null ? null : nowOf(world),
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: null,
    app: null,
    pull_requests: [],
  }
}

function uploadSarif(call: Call): Answer {
  const repository = repositoryOf(call)
  if (!repository.codeScanning) {
    const message = repository.private
      ? 'Advanced Security must be enabled for this repository to use code scanning.'
      : 'Code Security must be enabled for this repository to use code scanning.'
    throw new Refusal(403, { message, documentation_url: 'https://docs.github.com/rest/code-scanning' })
  }
  repository.sarifs.push(call.body)
  const id = `00000000-0000-4000-8000-${String(nextId(call.world)).padStart(12, '0')}`
  return ok({ id, url: `${repositoryUrl(call.world, repository)}/code-scanning/sarifs/${id}` }, 202)
}
