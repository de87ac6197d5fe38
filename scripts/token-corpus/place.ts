import type { Draw } from './draw.ts'
import type { Family } from './family.ts'
import { type Style, type Written, writeYaml } from './yaml.ts'

/** A value about to be planted: `value` carries its marks. */
export interface Planting {
  readonly family: Family
  readonly draw: Draw
  readonly style: Style
  /** As a variable: `HF_TOKEN`. */
  readonly name: string
  readonly value: string
  readonly beside?: { readonly name: string; readonly value: string }
  /** The value is no token. */
  readonly placeholder?: true
}

export interface PlantedFile {
  readonly path: string
  readonly text: string
  readonly utf16?: 'le' | 'be'
  /** Nothing of the value can be seen on any one line: the scalar's own lines will do, from its key to its end. */
  readonly coarse?: true
}

export interface Place {
  readonly id: string
  /** Which families can stand here; all unless told. */
  readonly fits?: (family: Family) => boolean
  readonly write: (planting: Planting) => readonly PlantedFile[]
}

/** One line, whatever stands beside it. */
export const oneLine = (family: Family): boolean => family.lines !== true
/** One line that needs nothing else near it: for places that hold a value alone. */
export const alone = (family: Family): boolean => oneLine(family) && family.needsName !== true
/** Nothing that a quoted string would have to escape. */
export const simple = (family: Family): boolean => oneLine(family) && !/^(?:tink|fly)$/.test(family.id)

export const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-')
export const camel = (name: string): string => name.toLowerCase().replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase())

/** The value under its name, and what has to stand beside it, as a mapping. */
export function entries({ name, value, beside }: Planting, write: (name: string) => string = (as) => as): Record<string, string> {
  return beside === undefined ? { [write(name)]: value } : { [write(beside.name)]: beside.value, [write(name)]: value }
}

/** The same as lines of a text. */
export function lines(planting: Planting, line: (name: string, value: string) => string): string {
  return Object.entries(entries(planting))
    .map(([name, value]) => line(name, value))
    .join('\n')
}

/** A value inside double quotes, JSON's way. */
export const inQuotes = (value: string): string => JSON.stringify(value)

const fillers: readonly Written[] = [
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web' } },
  { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ port: 80 }], selector: { app: 'web' } } },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'greeting' }, data: { text: 'Good morning.\nAnd welcome.\n' } },
]

/** An object in a file of its own: among other documents, with comments, line ends and a mark as the style says. */
export function manifest(planting: Planting, node: Written, path = 'manifest.yaml'): readonly PlantedFile[] {
  return [{ path, text: document(planting, writeYaml(node, planting.style)) }]
}

/** A text of YAML in the file's style. */
export function document({ style, draw }: Planting, text: string): string {
  const others = (count: number) => Array.from({ length: count }, () => writeYaml(draw.pick(fillers), { ...style, leaf: 'plain' }))
  const body = style.comments ? `# Owned by the platform team.\n${text}# end\n` : text
  const whole = [...others(style.before), body, ...others(style.after)].join('---\n')
  return `${style.mark ? '\uFEFF' : ''}${style.crlf ? whole.replaceAll('\n', '\r\n') : whole}`
}

export function object(kind: string, rest: Readonly<Record<string, Written>>, metadata: Readonly<Record<string, Written>> = {}): Written {
  return { apiVersion: 'v1', kind, metadata: { name: 'web', ...metadata }, ...rest }
}

/** A workload around a container. */
export function workload(draw: Draw, container: Readonly<Record<string, Written>>): Written {
  const spec = { containers: [{ name: 'web', image: 'ghcr.io/acme/web:1.4.2', ...container }] }
  const template = { metadata: { labels: { app: 'web' } }, spec }
  const kind = draw.pick(['Pod', 'Deployment', 'StatefulSet', 'CronJob', 'Job'])
  if (kind === 'Pod') return { apiVersion: 'v1', kind, metadata: { name: 'web' }, spec }
  if (kind === 'Job')
    return { apiVersion: 'batch/v1', kind, metadata: { name: 'web' }, spec: { template: { spec: { restartPolicy: 'Never', ...spec } } } }
  if (kind === 'CronJob') {
    const jobTemplate = { spec: { template: { spec: { restartPolicy: 'Never', ...spec } } } }
    return { apiVersion: 'batch/v1', kind, metadata: { name: 'web' }, spec: { schedule: '0 3 * * *', jobTemplate } }
  }
  const service = kind === 'StatefulSet' ? { serviceName: 'web' } : {}
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'web' },
    spec: { ...service, selector: { matchLabels: { app: 'web' } }, template },
  }
}
