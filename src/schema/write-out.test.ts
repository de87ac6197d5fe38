import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileName, writeOutSchemas } from './write-out.ts'

const kubeconform = join(process.cwd(), '.tools/bin/kubeconform')

describe('fileName', () => {
  it.each([
    ['v1', 'Pod', 'pod-v1.json'],
    ['apps/v1', 'Deployment', 'deployment-apps-v1.json'],
    ['rbac.authorization.k8s.io/v1', 'Role', 'role-rbac-v1.json'],
  ])('%s %s', (apiVersion, kind, expected) => expect(fileName(apiVersion, kind)).toBe(expected))
})

describe('writeOutSchemas', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kubelatch-test-'))
    const schema = { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer', format: 'int32' } } } } }
    await writeOutSchemas(folder, '1.34', [
      { group: 'example.com', version: 'v1', kind: 'Widget', schema, source: 'crds/widget.yaml' },
      { group: 'apps.example.com', version: 'v1', kind: 'Deployment', schema, source: 'crds/deployment.yaml' },
    ])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

  it('writes only what the version serves', () => {
    expect(existsSync(join(folder, 'podsecuritypolicy-policy-v1beta1.json'))).toBe(false)
    expect(existsSync(join(folder, 'cronjob-batch-v1.json'))).toBe(true)
  })

  it('never lets a custom kind take the file of a built-in one', () => {
    expect(read('deployment-apps-v1.json').properties.spec).toEqual({
      $ref: expect.stringMatching(/^_definitions\.json#\/\$defs\/apps\.v1\.DeploymentSpec@/),
    })
  })

  it('tells integer formats as limits', () => {
    expect(read('widget-example-v1.json').properties.spec.properties.size).toEqual({
      type: 'integer',
      minimum: -2147483648,
      maximum: 2147483647,
    })
  })

  it('keeps properties that are called as keywords are', () => {
    const props = Object.entries(read('_definitions.json').$defs).find(([id]) => id.startsWith('apiextensions.v1.JSONSchemaProps@'))?.[1]
    expect(props).toMatchObject({ properties: { format: { type: ['string', 'null'] }, $ref: { type: ['string', 'null'] } } })
  })

  it('is read by kubeconform', () => {
    const good = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'a' },
      spec: { selector: {}, template: { spec: { containers: [{ name: 'a' }] } } },
    }
    const bad = { ...good, spec: { ...good.spec, replicas: 3_000_000_000, replcas: 1 } }
    const says = (value: object) => {
      const file = join(folder, 'object.yaml')
      writeFileSync(file, JSON.stringify(value))
      const location = join(folder, '{{.ResourceKind}}{{.KindSuffix}}.json')
      try {
        return execFileSync(kubeconform, ['-strict', '-output', 'json', '-verbose', '-schema-location', location, file], {
          encoding: 'utf8',
        })
      } catch (error) {
        return error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
      }
    }
    expect(JSON.parse(says(good)).resources).toMatchObject([{ status: 'statusValid' }])
    const [{ msg }] = JSON.parse(says(bad)).resources
    expect(msg).toContain("at '/spec/replicas': maximum: got 3×10⁰⁹, want 2.147483647×10⁰⁹")
    expect(msg).toContain("at '/spec': additional properties 'replcas' not allowed")
  })
})
