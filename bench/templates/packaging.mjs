import { indent, lines } from './lines.mjs'

export function kustomization(app, draw, files) {
  return `${lines(
    draw.maybe(0.9, 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization'),
    draw.maybe(0.5, `namespace: ${app.namespace}`),
    draw.maybe(0.3, `commonLabels:\n  suite: ${app.suite}`),
    'resources:',
    files.map((file) => `  - ${file}`),
  )}\n`
}

export function overlay(app, draw, files) {
  return `${lines(
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization',
    draw.maybe(0.7, `namespace: ${app.namespace}`),
    'resources:\n  - ../../base',
    files.length === 0 ? '' : 'patches:',
    files.map((file) => `  - path: ${file}`),
    draw.maybe(0.6, `images:\n  - name: registry.example/${app.suite}/${app.name}\n    newTag: ${draw.hex(7)}`),
    draw.maybe(0.3, `configMapGenerator:\n  - name: ${app.name}-flags\n    literals:\n      - ${draw.word()}=${draw.chance(0.5)}`),
  )}\n`
}

export function chart(app, draw) {
  return `apiVersion: v2\nname: ${app.name}\ndescription: ${draw.sentence(4, 12)}\ntype: application\nversion: ${draw.int(0, 3)}.${draw.int(0, 20)}.0\nappVersion: "${draw.int(1, 9)}.${draw.int(0, 9)}"\n`
}

export function values(app, draw) {
  const group = () =>
    `${draw.word()}:\n  enabled: ${draw.chance(0.5)}\n  # ${draw.sentence(3, 10)}\n${draw.times(1, 8, () => `  ${draw.word()}: ${draw.pick(['""', '{}', '[]', draw.int(0, 900), draw.name()])}`).join('\n')}`
  return `# Default values for ${app.name}.\nreplicaCount: ${draw.int(1, 5)}\nimage:\n  repository: registry.example/${app.suite}/${app.name}\n  tag: ""\n\n${draw.times(3, 25, group).join('\n\n')}\n`
}

export function chartTemplate(app, draw) {
  const optional = () =>
    `{{- if .Values.${draw.word()}.enabled }}\n${draw.word()}: {{ .Values.${draw.word()}.${draw.word()} | quote }}\n{{- end }}`
  return `{{- if .Values.${draw.word()}.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "${app.name}.fullname" . }}
  labels:
    {{- include "${app.name}.labels" . | nindent 4 }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicaCount }}
  {{- end }}
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          ${indent(draw.times(1, 8, optional).join('\n'), 10)}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
{{- end }}
`
}

/** A pipeline of another system, as it lies beside manifests. */
export function pipeline(app, draw) {
  const step = () =>
    `      - name: ${draw.sentence(2, 5)}\n        run: |\n          make ${draw.word()}\n          ./scripts/${draw.word()}.sh --${draw.word()} ${draw.name()}`
  return `name: ${app.name}\non:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${draw.times(1, 10, step).join('\n')}\n`
}
