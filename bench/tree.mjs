import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDraw } from './draw.mjs'
import * as access from './templates/access.mjs'
import * as config from './templates/config.mjs'
import * as custom from './templates/custom.mjs'
import * as network from './templates/network.mjs'
import * as packaging from './templates/packaging.mjs'
import * as workloads from './templates/workloads.mjs'

/** What a base may hold: its file, how often, and what is in it. */
const parts = [
  ['deployment.yaml', 0.8, workloads.deployment],
  ['statefulset.yaml', 0.2, workloads.statefulSet],
  ['daemonset.yaml', 0.05, workloads.daemonSet],
  ['cronjob.yaml', 0.2, workloads.cronJob],
  ['job.yaml', 0.1, workloads.job],
  ['service.yaml', 0.9, network.service],
  ['ingress.yml', 0.4, network.ingress],
  ['networkpolicy.yaml', 0.3, network.networkPolicy],
  ['hpa.yaml', 0.3, network.autoscaler],
  ['pdb.yaml', 0.2, network.disruptionBudget],
  ['pvc.yaml', 0.2, network.claim],
  ['configmap.yaml', 0.8, config.configMap],
  ['secret.yaml', 0.3, config.secret],
  ['dashboard.yaml', 0.08, config.dashboard],
  ['role.yaml', 0.5, access.role],
  ['rolebinding.yaml', 0.5, access.binding],
  ['serviceaccount.yaml', 0.5, access.serviceAccount],
  ['namespace.yaml', 0.3, access.namespace],
  ['servicemonitor.yaml', 0.3, custom.serviceMonitor],
  ['alerts.yaml', 0.2, custom.prometheusRule],
  ['externalsecret.yaml', 0.3, custom.externalSecret],
  ['dump.yaml', 0.03, access.list],
]

/** Writes `count` files that look like a repository of manifests: applications with overlays, charts, operators and what lies beside them. */
export function writeTree(folder, count, seed) {
  let written = 0
  let bytes = 0
  for (const { path, text } of files(openDraw(seed))) {
    if (written === count) break
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    written += 1
    bytes += Buffer.byteLength(text)
  }
  return { files: written, bytes }
}

function* files(draw) {
  let operator = custom.openOperator(draw)
  for (let index = 0; ; index += 1) {
    const app = openApp(draw, index)
    if (draw.chance(0.12)) {
      operator = custom.openOperator(draw)
      yield { path: `operators/${app.name}/crds/${operator.kind.toLowerCase()}s.yaml`, text: custom.customResourceDefinition(operator) }
    }
    if (draw.chance(0.15)) yield* chartFiles(app, draw)
    else yield* appFiles(app, draw, operator)
    yield { path: `argocd/${app.suite}/${app.name}.yaml`, text: custom.application(app, draw) }
    if (draw.chance(0.1)) yield { path: `.github/workflows/${app.name}.yaml`, text: packaging.pipeline(app, draw) }
  }
}

function openApp(draw, index) {
  const suite = draw.word()
  return {
    name: `${draw.name()}-${index}`,
    suite,
    namespace: `${suite}-${draw.word()}`,
    domain: `${draw.word()}.example`,
    port: draw.int(1024, 9999),
  }
}

function* appFiles(app, draw, operator) {
  const root = `apps/${app.suite}/${app.name}`
  const made = parts.filter(([, part]) => draw.chance(part))
  for (const [file, , make] of made) yield { path: `${root}/base/${file}`, text: make(app, draw) }
  const names = made.map(([file]) => file)
  if (draw.chance(0.3)) {
    names.push('custom.yaml')
    yield { path: `${root}/base/custom.yaml`, text: custom.customResource(app, draw, operator) }
  }
  yield { path: `${root}/base/kustomization.yaml`, text: packaging.kustomization(app, draw, names) }
  for (const place of ['staging', 'production', 'development'].slice(0, draw.int(1, 3))) {
    const patches = names.includes('deployment.yaml') && draw.chance(0.7) ? ['deployment.yaml'] : []
    for (const patch of patches) yield { path: `${root}/overlays/${place}/${patch}`, text: workloads.workloadPatch(app, draw) }
    yield { path: `${root}/overlays/${place}/kustomization.yaml`, text: packaging.overlay(app, draw, patches) }
  }
}

function* chartFiles(app, draw) {
  const root = `charts/${app.name}`
  yield { path: `${root}/Chart.yaml`, text: packaging.chart(app, draw) }
  yield { path: `${root}/values.yaml`, text: packaging.values(app, draw) }
  for (const name of ['deployment', 'worker', 'job'].slice(0, draw.int(1, 3))) {
    yield { path: `${root}/templates/${name}.yaml`, text: packaging.chartTemplate(app, draw) }
  }
}
