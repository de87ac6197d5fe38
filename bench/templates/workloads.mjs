import { head, indent, lines } from './lines.mjs'

function resources(draw) {
  return lines(
    'resources:',
    '  requests:',
    `    cpu: ${draw.pick(['50m', '100m', '250m', '"1"', '500m'])}`,
    `    memory: ${draw.int(1, 16) * 64}Mi`,
    '  limits:',
    draw.maybe(0.5, `    cpu: ${draw.int(1, 4)}`),
    `    memory: ${draw.int(1, 8)}Gi`,
  )
}

function probe(kind, draw) {
  return lines(
    `${kind}:`,
    draw.chance(0.7)
      ? `  httpGet:\n    path: /${draw.pick(['healthz', 'ready', 'live', 'status'])}\n    port: http`
      : '  exec:\n    command: ["sh", "-c", "test -e /tmp/ready"]',
    `  initialDelaySeconds: ${draw.int(1, 60)}`,
    draw.maybe(0.6, `  periodSeconds: ${draw.int(5, 30)}`),
    draw.maybe(0.4, `  timeoutSeconds: ${draw.int(1, 10)}`),
  )
}

function environment(app, draw) {
  const entry = () => {
    const name = `${draw.word()}_${draw.word()}`.toUpperCase()
    const source = draw.int(0, 4)
    if (source === 0)
      return `- name: ${name}\n  valueFrom:\n    secretKeyRef:\n      name: ${app.name}-credentials\n      key: ${draw.word()}`
    if (source === 1)
      return `- name: ${name}\n  valueFrom:\n    configMapKeyRef:\n      name: ${app.name}-config\n      key: ${draw.word()}`
    if (source === 2) return `- name: ${name}\n  valueFrom:\n    fieldRef:\n      fieldPath: metadata.name`
    return `- name: ${name}\n  value: ${draw.pick([`"${draw.int(0, 9999)}"`, `https://${draw.word()}.${app.domain}/${draw.word()}`, draw.name(), '"true"'])}`
  }
  return lines('env:', draw.times(1, 12, entry))
}

function container(name, app, draw, lasts = true) {
  return lines(
    `- name: ${name}`,
    `  image: registry.example/${app.suite}/${name}:${draw.int(1, 9)}.${draw.int(0, 40)}.${draw.int(0, 9)}`,
    draw.maybe(0.5, '  imagePullPolicy: IfNotPresent'),
    draw.maybe(0.4, `  args:\n${draw.times(1, 6, () => `    - --${draw.word()}=${draw.name()}`).join('\n')}`),
    `  ports:\n    - name: http\n      containerPort: ${app.port}`,
    draw.maybe(0.3, `    - name: metrics\n      containerPort: 9090\n      protocol: TCP`),
    draw.maybe(0.8, `  ${indent(environment(app, draw), 2)}`),
    draw.maybe(0.3, `  envFrom:\n    - configMapRef:\n        name: ${app.name}-config`),
    draw.maybe(lasts ? 0.8 : 0, `  ${indent(probe('livenessProbe', draw), 2)}`),
    draw.maybe(lasts ? 0.7 : 0, `  ${indent(probe('readinessProbe', draw), 2)}`),
    draw.maybe(0.9, `  ${indent(resources(draw), 2)}`),
    draw.maybe(
      0.5,
      '  securityContext:\n    allowPrivilegeEscalation: false\n    readOnlyRootFilesystem: true\n    capabilities:\n      drop: [ALL]',
    ),
    `  volumeMounts:\n    - name: config\n      mountPath: /etc/${app.name}\n    - name: scratch\n      mountPath: /tmp`,
  )
}

function pod(app, draw, more = '') {
  return lines(
    draw.maybe(0.6, `serviceAccountName: ${app.name}`),
    draw.maybe(0.3, 'securityContext:\n  runAsNonRoot: true\n  seccompProfile:\n    type: RuntimeDefault'),
    more,
    draw.maybe(0.2, `initContainers:\n${container('prepare', app, draw, false)}`),
    'containers:',
    container(app.name, app, draw),
    draw.maybe(0.25, container('sidecar', app, draw)),
    `volumes:\n- name: config\n  configMap:\n    name: ${app.name}-config\n- name: scratch\n  emptyDir: {}`,
    draw.maybe(0.2, `tolerations:\n- key: ${app.domain}/${draw.word()}\n  operator: Exists\n  effect: NoSchedule`),
    draw.maybe(0.2, `nodeSelector:\n  kubernetes.io/os: linux`),
  )
}

function template(app, draw, more) {
  return `template:
  metadata:
    labels:
      app.kubernetes.io/name: ${app.name}
      ${indent(draw.maybe(0.5, `team: ${draw.word()}`) || `suite: ${app.suite}`, 6)}
  spec:
    ${indent(pod(app, draw, more), 4)}`
}

const selector = (app) => `selector:\n  matchLabels:\n    app.kubernetes.io/name: ${app.name}`

export function deployment(app, draw) {
  return `${head('apps/v1', 'Deployment', app, draw)}
spec:
  replicas: ${draw.int(1, 6)}
  ${indent(lines(draw.maybe(0.4, `revisionHistoryLimit: ${draw.int(1, 10)}`), selector(app), draw.maybe(0.4, 'strategy:\n  type: RollingUpdate\n  rollingUpdate:\n    maxSurge: 25%\n    maxUnavailable: 0'), template(app, draw)), 2)}
`
}

export function statefulSet(app, draw) {
  return `${head('apps/v1', 'StatefulSet', app, draw)}
spec:
  serviceName: ${app.name}
  replicas: ${draw.pick([1, 3, 5])}
  ${indent(lines(selector(app), template(app, draw)), 2)}
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: ["ReadWriteOnce"]
        resources:
          requests:
            storage: ${draw.int(1, 200)}Gi
`
}

export function daemonSet(app, draw) {
  return `${head('apps/v1', 'DaemonSet', app, draw)}\nspec:\n  ${indent(lines(selector(app), template(app, draw)), 2)}\n`
}

export function cronJob(app, draw) {
  return `${head('batch/v1', 'CronJob', app, draw, `${app.name}-${draw.word()}`)}
spec:
  schedule: "${draw.int(0, 59)} ${draw.int(0, 23)} * * ${draw.pick(['*', '1-5', '0'])}"
  concurrencyPolicy: ${draw.pick(['Allow', 'Forbid', 'Replace'])}
  jobTemplate:
    spec:
      backoffLimit: ${draw.int(0, 6)}
      ${indent(template(app, draw, 'restartPolicy: OnFailure'), 6)}
`
}

export function job(app, draw) {
  return `${head('batch/v1', 'Job', app, draw, `${app.name}-migrate`)}\nspec:\n  ttlSecondsAfterFinished: ${draw.int(60, 9000)}\n  ${indent(template(app, draw, 'restartPolicy: Never'), 2)}\n`
}

/** The change that an overlay makes to a base. */
export function workloadPatch(app, draw) {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app.name}
spec:
  replicas: ${draw.int(1, 20)}
  template:
    spec:
      containers:
        - name: ${app.name}
          ${indent(lines(draw.maybe(0.7, resources(draw)), environment(app, draw)), 10)}
`
}
