import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fieldOf, isMapping, listAt, stringAt } from '../../src/kubernetes/plain.ts'
import { definitionId } from '../../src/schema/bundle.ts'
import type { Limits } from '../../src/types/yaml.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import { isJudged } from './resources.ts'

const limits: Limits = { fileSize: 1e8, documents: 1e5, depth: 1000, aliases: 1e4, nodes: 1e7 }

/** Every object in the YAML and JSON files of a folder whose kind is judged and whose version the API server serves, a list's items one by one. */
export function objectsIn(folder: string): readonly unknown[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ya?ml|json)$/.test(file))
    .sort()
  return files.flatMap((file) =>
    readYaml(readFileSync(resolve(folder, file), 'utf8'), limits).documents.flatMap(({ value }) => objectsOf(value)),
  )
}

function objectsOf(value: unknown): readonly unknown[] {
  const kind = stringAt(value, 'kind')
  if (kind.endsWith('List')) return listAt(value, 'items').flatMap(objectsOf)
  const apiVersion = stringAt(value, 'apiVersion')
  return isMapping(value) &&
    isJudged(kind) &&
    definitionId(apiVersion, kind, '1.34') !== undefined &&
    fieldOf(value, 'metadata') !== undefined
    ? [value]
    : []
}
