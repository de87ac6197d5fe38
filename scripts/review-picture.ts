import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pullEvent } from '../src/testing/fake-github/events.ts'
import { openFakeGithub } from '../src/testing/fake-github/host.ts'
import { renderPage } from '../src/testing/fake-github/page/page.ts'
import { inProcess } from '../src/testing/fake-github/story/in-process.ts'
import { runStoryIn } from '../src/testing/fake-github/story/run-story.ts'

const deployment = (env: readonly string[]) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
  labels:
    app: checkout
spec:
  replicas: 3
  selector:
    matchLabels:
      app: checkout
  template:
    metadata:
      labels:
        app: checkout
    spec:
      containers:
        - name: checkout
          image: registry.example.com/checkout:2.4.1
          env:
            - name: CURRENCY
              value: EUR
${env.map((line) => `            ${line}\n`).join('')}          ports:
            - containerPort: 8080
`

const config = (lines: readonly string[]) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: checkout-prices-v7
  namespace: shop
${lines.join('\n')}
`

const role = (lines: readonly string[]) => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: checkout
  namespace: shop
rules:
  - apiGroups: ['']
    resources: [secrets]
${lines.map((line) => `    ${line}\n`).join('')}---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: checkout
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: checkout
subjects:
  - kind: ServiceAccount
    name: checkout
    namespace: shop
`

/** A change as somebody might make it: a flag, a price, a shorter rule. */
const before = {
  'apps/checkout/deployment.yaml': deployment([]),
  'apps/checkout/prices.yaml': config(['immutable: true', 'data:', '  shipping: "4.90"']),
  'apps/checkout/access.yaml': role(['resourceNames: [checkout-payment]', 'verbs: [get]']),
}
const after = {
  'apps/checkout/deployment.yaml': deployment(['- name: NEW_BASKET', '  value: true']),
  'apps/checkout/prices.yaml': config(['data:', '  shipping: "5.90"']),
  'apps/checkout/access.yaml': role(['verbs: [get, list, watch]']),
}

/** The page of a pull request that Kubelatch has reviewed, as the fake GitHub has it. */
export async function reviewedPage(): Promise<string> {
  // The same commits, and so the same picture, every time.
  const github = await openFakeGithub({ clock: () => Date.parse('2026-01-01T12:00:00Z') })
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-picture-')))
  try {
    const repository = github.repository('octo/shop', before)
    repository.push('new-basket', after, { by: 'mona' })
    const pull = repository.openPull('new-basket', { title: 'Switch the new basket on', by: 'mona' })
    const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' })
    const event = pullEvent(github, repository, pull, 'opened')
    await runStoryIn(home, { github, repository, event, token, entry: inProcess })
    if (github.traffic.breaches.length > 0) throw new Error(JSON.stringify(github.traffic.breaches))
    return renderPage(pull.view(), { repository: 'octo/shop', author: 'mona', headBranch: 'new-basket', baseBranch: 'main', commits: 1 })
  } finally {
    await github.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
