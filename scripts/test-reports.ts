import { join } from 'node:path'

/** Where TEST_REPORTS names a folder, the runner's own results go there as well, for .ci/run to add up. */
export function reportTo(name: string): { readonly reporters?: ['default', ['json', { outputFile: string }]] } {
  const folder = process.env.TEST_REPORTS
  return folder === undefined ? {} : { reporters: ['default', ['json', { outputFile: join(folder, `${name}.json`) }]] }
}
