import { head, indent, lines } from './lines.mjs'

/** An operator's own kind. */
export function openOperator(draw) {
  const kind = draw
    .name()
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')
  return { kind, group: `${draw.word()}.${draw.word()}.example`, fields: fields(draw, 6, 80, 3) }
}

const fields = (draw, least, most, depth) => [
  ...new Map(draw.times(least, most, () => field(draw, depth)).map((each) => [each.name, each])).values(),
]

function field(draw, depth) {
  const name = `${draw.word()}${draw.pick(['Count', 'Name', 'Ref', 'Mode', 'Policy', 'Spec', 'List'])}`
  const type = depth === 0 ? 'string' : draw.pick(['string', 'string', 'integer', 'boolean', 'object', 'array', 'enum'])
  return { name, type, about: draw.sentence(6, 40), inner: type === 'object' ? fields(draw, 2, 8, depth - 1) : [] }
}

function schemaOf({ type, about, inner }) {
  const description = `description: ${about}`
  if (type === 'enum') return lines(description, 'enum:\n- Always\n- Never\n- OnDemand', 'type: string')
  if (type === 'array') return lines(description, 'items:\n  type: string', 'type: array')
  if (type === 'integer') return lines(description, 'format: int32\nminimum: 0', 'type: integer')
  if (type !== 'object') return lines(description, `type: ${type}`)
  return lines(description, `properties:\n  ${indent(properties(inner), 2)}`, 'type: object')
}

const properties = (fields) => fields.map((each) => `${each.name}:\n  ${indent(schemaOf(each), 2)}`).join('\n')

export function customResourceDefinition({ kind, group, fields }) {
  const plural = `${kind.toLowerCase()}s`
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  annotations:
    controller-gen.kubebuilder.io/version: v0.14.0
  name: ${plural}.${group}
spec:
  group: ${group}
  names: {kind: ${kind}, listKind: ${kind}List, plural: ${plural}, singular: ${kind.toLowerCase()}}
  scope: Namespaced
  versions:
    - name: v1alpha1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            apiVersion: {type: string}
            kind: {type: string}
            metadata: {type: object}
            spec:
              type: object
              properties:
                ${indent(properties(fields), 16)}
            status:
              type: object
              x-kubernetes-preserve-unknown-fields: true
      subresources: {status: {}}
`
}

function fieldValue({ type, inner }, draw) {
  if (type === 'integer') return draw.int(0, 5000)
  if (type === 'boolean') return draw.chance(0.5)
  if (type === 'enum') return draw.pick(['Always', 'Never', 'OnDemand'])
  if (type === 'array') return JSON.stringify(draw.times(0, 5, () => draw.name()))
  if (type === 'object') return `\n  ${indent(fieldValues(inner, draw), 2)}`
  return draw.name()
}

const fieldValues = (fields, draw) => fields.map((each) => `${each.name}: ${fieldValue(each, draw)}`).join('\n')

export function customResource(app, draw, { kind, group, fields }) {
  const used = fields.filter((_, index) => index === 0 || draw.chance(0.5))
  return `${head(`${group}/v1alpha1`, kind, app, draw)}\nspec:\n  ${indent(fieldValues(used, draw), 2)}\n`
}

export function serviceMonitor(app, draw) {
  return `${head('monitoring.coreos.com/v1', 'ServiceMonitor', app, draw)}
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  endpoints:
    - port: metrics
      interval: ${draw.int(10, 60)}s
`
}

export function prometheusRule(app, draw) {
  const rule = () => `        - alert: ${draw.word()}${draw.word()}
          expr: |
            sum(rate(${draw.word()}_errors_total{job="${app.name}"}[5m])) by (pod)
              / sum(rate(${draw.word()}_total{job="${app.name}"}[5m])) by (pod) > 0.${draw.int(1, 9)}
          for: ${draw.int(1, 30)}m
          labels: {severity: ${draw.pick(['warning', 'critical'])}}
          annotations:
            summary: '{{ $labels.pod }}: ${draw.sentence(4, 10)}'
            description: >-
              ${draw.sentence(8, 30)}
              ${draw.sentence(8, 30)}`
  return `${lines(head('monitoring.coreos.com/v1', 'PrometheusRule', app, draw), 'spec:\n  groups:', `    - name: ${app.name}\n      rules:`, draw.times(1, 15, rule))}\n`
}

export function externalSecret(app, draw) {
  const entry = () =>
    `    - secretKey: ${draw.word()}\n      remoteRef:\n        key: ${app.suite}/${app.name}\n        property: ${draw.word()}`
  return `${lines(head('external-secrets.io/v1beta1', 'ExternalSecret', app, draw, `${app.name}-credentials`), `spec:\n  refreshInterval: ${draw.int(1, 24)}h\n  secretStoreRef: {name: vault, kind: ClusterSecretStore}\n  data:`, draw.times(1, 6, entry))}\n`
}

export function application(app, draw) {
  return `${head('argoproj.io/v1alpha1', 'Application', app, draw)}
spec:
  project: ${app.suite}
  source:
    repoURL: https://git.example/${app.suite}/deploy.git
    path: apps/${app.name}/overlays/${draw.pick(['production', 'staging'])}
    targetRevision: HEAD
  destination: {server: "https://kubernetes.default.svc", namespace: ${app.namespace}}
  syncPolicy:
    automated: {prune: true, selfHeal: ${draw.chance(0.5)}}
`
}
