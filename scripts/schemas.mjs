// node scripts/schemas.mjs SOURCE TARGET: SOURCE holds vX.Y.0-local/_definitions.json per minor version, TARGET gets
//   kinds.json           { minors, kinds: { apiVersion: { kind: [[first minor, definition id or null], ...] } } }
//   definitions.txt.br   an archive (src/schema/archive.ts) of one schema per id; `#/$defs/ID` refers to another one
// An id is the definition's name and the first minor version that has this content: `core.v1.PodSpec@36`. Definitions whose content and
// whose references' content are the same in several versions are one.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { kindsOf, normalise, references, withoutRequired } from './schemas-normalise.mjs'

const [source, target] = process.argv.slice(2)
if (source === undefined || target === undefined) throw new Error('usage: node scripts/schemas.mjs SOURCE TARGET')

const folders = readdirSync(source)
  .map((name) => /^v1\.(\d+)\.\d+-local$/.exec(name))
  .filter((match) => match !== null)
  .map((match) => ({ name: match[0], minor: Number(match[1]) }))
  .sort((a, b) => a.minor - b.minor)

/** id -> schema, in order of id. */
const pool = new Map()
/** name + hash -> id. */
const known = new Map()
/** apiVersion -> kind -> minor -> id. */
const kinds = new Map()

for (const { name, minor } of folders) {
  const written = JSON.parse(readFileSync(join(source, name, '_definitions.json'), 'utf8')).$defs
  const definitions = new Map(
    Object.entries(written).map(([long, schema]) => [shorten(long), normalise(shorten(long), schema, minor, shorten)]),
  )
  const served = Object.entries(written).flatMap(([long, schema]) => kindsOf(shorten(long), schema))
  const reachable = reach(
    definitions,
    served.map(({ definition }) => definition),
  )
  const asked = reachAsked(definitions, served)
  for (const definition of reachable) if (!asked.has(definition)) definitions.set(definition, withoutRequired(definitions.get(definition)))
  const hashes = hashAll(definitions, reachable)
  for (const definition of reachable) {
    const key = `${definition} ${hashes.get(definition)}`
    if (!known.has(key)) known.set(key, `${definition}@${minor}`)
  }
  const idOf = (definition) => known.get(`${definition} ${hashes.get(definition)}`)
  for (const definition of reachable) pool.set(idOf(definition), relink(definitions.get(definition), idOf))
  for (const { apiVersion, kind, definition } of served) {
    const byKind = kinds.get(apiVersion) ?? kinds.set(apiVersion, new Map()).get(apiVersion)
    const byMinor = byKind.get(kind) ?? byKind.set(kind, new Map()).get(kind)
    if (byMinor.has(minor)) throw new Error(`${apiVersion} ${kind} twice in 1.${minor}`)
    byMinor.set(minor, idOf(definition))
  }
}

const minors = folders.map(({ minor }) => minor)
const index = Object.fromEntries(
  sorted(kinds).map(([apiVersion, byKind]) => [
    apiVersion,
    Object.fromEntries(sorted(byKind).map(([kind, byMinor]) => [kind, runs(byMinor)])),
  ]),
)
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'kinds.json'), `${JSON.stringify({ minors, kinds: index })}\n`)
// As writeArchive in src/schema/archive.ts does it: this runs before there is anything to run TypeScript with.
const text = sorted(pool)
  .map(
    ([id, schema]) => `${id}	${JSON.stringify(schema)}
`,
  )
  .join('')
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
})
writeFileSync(join(target, 'definitions.txt.br'), packed)
process.stdout.write(
  `${minors.length} minors, ${pool.size} definitions, ${text.length} bytes, compressed ${packed.length} (${Math.round(packed.length / minors.length)} a minor)\n`,
)

/** `io.k8s.api.core.v1.Pod` -> `core.v1.Pod`; the packages that are not `api` keep a part that tells them apart. */
function shorten(long) {
  return long
    .replace(/^io\.k8s\.api\./, '')
    .replace(/^io\.k8s\.apimachinery\.pkg\.(apis\.)?/, '')
    .replace(/^io\.k8s\.(apiextensions-apiserver|kube-aggregator)\.pkg\.apis\./, '')
}

/** Names of definitions that something else than a status needs. */
function reachAsked(definitions, served) {
  const kinds = served.map(({ definition }) => definition)
  const parts = kinds.flatMap((definition) => {
    const { status, ...properties } = definitions.get(definition).properties ?? {}
    return [...references({ properties })]
  })
  return new Set([
    ...kinds,
    ...reach(
      definitions,
      parts.filter((part) => !kinds.includes(part)),
      kinds,
    ),
  ])
}

/** Names of definitions that the given ones need, themselves included. */
function reach(definitions, names, known = []) {
  const reached = new Set(known)
  const open = [...names]
  while (open.length > 0) {
    const name = open.pop()
    if (reached.has(name)) continue
    if (!definitions.has(name)) throw new Error(`no definition ${name}`)
    reached.add(name)
    open.push(...references(definitions.get(name)))
  }
  return reached
}

/**
 * name -> hash over a definition and all that it refers to. Starts from the content with references by name and folds the references' hashes in until every
 * path of the graph is covered: as many rounds as there are definitions at worst, as deep as the deepest reference in practice. Recursion needs no special case.
 */
function hashAll(definitions, names) {
  let hashes = new Map([...names].map((name) => [name, hash(name + JSON.stringify(definitions.get(name)))]))
  const links = new Map([...names].map((name) => [name, [...references(definitions.get(name))]]))
  let classes = 0
  for (;;) {
    // Equal classes in two rounds: nothing more can be told apart inside one version; across versions the depth of the graph bounds the rounds.
    if (classes++ > 40) return hashes
    hashes = new Map(
      [...names].map((name) => [
        name,
        hash(
          hashes.get(name) +
            links
              .get(name)
              .map((link) => hashes.get(link))
              .join(),
        ),
      ]),
    )
  }
}

function hash(text) {
  return createHash('sha256').update(text).digest('base64')
}

function relink(schema, idOf) {
  if (Array.isArray(schema)) return schema.map((item) => relink(item, idOf))
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `#/$defs/${idOf(value)}`] : [key, relink(value, idOf)],
    ),
  )
}

/** minor -> id as changes: [[25, id], [29, other], [31, null]]. */
function runs(byMinor) {
  const changes = []
  let last = null
  for (const { minor } of folders) {
    const id = byMinor.get(minor) ?? null
    if (id !== last) changes.push([minor, id])
    last = id
  }
  return changes
}

function sorted(map) {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
