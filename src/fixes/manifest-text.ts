import { mendFiles } from './testing.ts'

/** One file as `fix` leaves it. */
export async function mend(text: string, path = 'a.yaml'): Promise<string | undefined> {
  return (await mendFiles({ [path]: text })).files[path]
}

/** Lines with an end behind the last one. */
export function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}

export function head(kind: string, version = 'v1'): string[] {
  return [`apiVersion: ${version}`, `kind: ${kind}`, 'metadata:', '  name: shop']
}

export function configMap(...data: string[]): string {
  return lines(...head('ConfigMap'), ...data)
}

export function secret(...data: string[]): string {
  return lines(...head('Secret'), ...data)
}

export function role(...rules: string[]): string {
  return lines(...head('Role', 'rbac.authorization.k8s.io/v1'), 'rules:', ...rules)
}

export function pod(...spec: string[]): string {
  return lines(...head('Pod'), 'spec:', ...spec)
}

export function encoded(value: string): string {
  return Buffer.from(value).toString('base64')
}
