import { describe, expect, test } from 'vitest'
import { asksFor, defaultLimits } from '../plan/asks.ts'
import { buildPolicy } from '../policy/build-policy.ts'
import { shippedConfig } from '../policy/shipped.ts'
import { catalogue } from '../rules/catalogue.ts'
import { openSchemas } from '../schema/open-schemas.ts'
import { configMap } from '../testing/manifests.ts'
import type { FileRole } from '../types/facts.ts'
import { inspect } from './inspect.ts'

const policy = { ...buildPolicy([shippedConfig('strict')], catalogue), exemptions: [] }
const asks = asksFor(policy, catalogue, { customSchemas: [], limits: defaultLimits, compares: true, today: '2026-06-30' })
const tools = { rules: catalogue, schemas: openSchemas({ customSchemas: [] }) }

function inspectText(path: string, text: string, known?: FileRole) {
  const { role, reports, gaps, manifests } = inspect(
    { path, blob: path, bytes: new TextEncoder().encode(text), ...(known === undefined ? {} : { known }) },
    asks,
    tools,
  )
  return { role, objects: manifests.length, told: [...reports.map(({ rule }) => rule), ...gaps.map(({ reason }) => reason)] }
}

const crd =
  'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.org}\nspec:\n  group: example.org\n  scope: Namespaced\n  names: {kind: A, plural: as}\n  versions:\n  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}\n'

describe('what a file is', () => {
  test.each<[FileRole, string, string]>([
    ['manifest', 'a.yaml', configMap('a')],
    ['manifest', 'Makefile.yml', `# two\n---\n${configMap('a')}---\n${configMap('b')}`],
    ['list', 'a.yaml', 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n'],
    ['crd', 'a.yaml', crd],
    ['kustomization', 'apps/kustomization.yaml', 'resources: [a.yaml]\n'],
    ['kustomization', 'apps/kustomization.yml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n'],
    ['kustomization', 'Kustomization', 'namePrefix: a-\n'],
    ['chart', 'charts/web/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n'],
    ['values', 'charts/web/values.yaml', 'kind: web\nreplicas: 3\n'],
    ['values', 'values-prod.yml', 'image: {tag: 1}\n'],
    ['policy', '.github/kubelatch.yml', 'fail-on: never\n'],
    ['manifest', 'values.yaml', configMap('a')],
  ])('%s: %s', (role, path, text) => {
    expect(inspectText(path, text)).toMatchObject({ role, told: [] })
  })
})

describe('what is none of Kubernetes is told apart without complaint', () => {
  test.each([
    ['a workflow', '.github/workflows/ci.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: make}]\n'],
    ['a composite action', 'action.yml', 'name: a\nruns: {using: composite, steps: []}\n'],
    ['docker compose', 'compose.yaml', 'services:\n  web: {image: nginx, ports: ["80:80"]}\n'],
    ['a pipeline', '.gitlab-ci.yml', 'stages: [build]\nbuild: {script: [make]}\n'],
    ['a playbook', 'site.yml', '- hosts: all\n  tasks:\n  - name: a\n    k8s: {kind: ConfigMap, state: present}\n'],
    ['an OpenAPI document', 'openapi.yaml', 'openapi: 3.0.0\ninfo: {title: kind, version: "1"}\npaths: {}\n'],
    ['translations', 'en.yaml', 'kind: "Kind"\napiVersion: 1\n'],
    ['a package', 'package.json', '{"name": "kind", "version": "1.0.0", "kind": "app"}'],
    ['a kubeconfig', 'kube.yaml', 'apiVersion: v1\nkind: Config\nclusters: []\ncurrent-context: a\n'],
    ['skaffold', 'skaffold.yaml', 'apiVersion: skaffold/v4beta11\nkind: Config\nbuild: {artifacts: [{image: a}]}\n'],
    ['a cluster of kind', 'cluster.yaml', 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes: [{role: control-plane}]\n'],
    ['a kubelet’s configuration', 'kubelet.yaml', 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 10\n'],
    ['a list of words', 'words.yaml', '- kind\n- apiVersion\n'],
    ['a scalar', 'word.yaml', 'kind\n'],
    ['nothing', 'empty.yaml', ''],
    ['comments', 'comments.yaml', '# kind: ConfigMap\n# apiVersion: v1\n'],
    ['a JSON patch', 'patch.json', '[{"op": "replace", "path": "/kind", "value": 1}]'],
    ['a patch by hand', 'patch.yaml', 'spec:\n  template: {metadata: {labels: {kind: a}}}\n'],
  ])('%s', (_, path, text) => {
    expect(inspectText(path, text).told).toEqual([])
  })

  test('a patch is no whole object: what it leaves out is not missing', () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: a, image: null}]}}}\n'
    expect(inspectText('patch.yaml', text, 'patch')).toMatchObject({ role: 'patch', told: [] })
    expect(inspectText('whole.yaml', text).told).not.toEqual([])
  })
})

describe('only what fails to parse may be a template', () => {
  test.each([
    [
      'Helm',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ include "a" . }}\n  labels:\n    {{- include "labels" . | nindent 4 }}\ndata:\n  a: b\n',
    ],
    ['a loop', '{{ range .Values.items }}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {{ . }}: a\n{{ end }}\n'],
    ['Jinja', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n{% if a %}\n  name: a\n{% endif %}\n'],
  ])('%s is counted as one', (_, text) => {
    expect(inspectText('templates/a.yaml', text).told).toEqual(['template'])
  })

  test('what parses is checked, whatever stands in its strings', () => {
    const text = configMap('a', 'data:', '  a: "{{ .Values.a }}"', '  b: 1')
    expect(inspectText('templates/a.yaml', text).told).toContain('invalid-data-entry')
  })
})
