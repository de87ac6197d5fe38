/** A ConfigMap as one would write it, with more lines at its end. */
export function configMap(name: string, ...more: readonly string[]): string {
  return ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name}`, ...more, ''].join('\n')
}
