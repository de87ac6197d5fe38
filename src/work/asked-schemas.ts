import { openSchemas, prepareCustomSchemas, type Schemas } from '../schema/open-schemas.ts'
import type { Asks } from '../types/facts.ts'

/** The embedded engine, as far as a run asks it: kubeconform alone answers for custom kinds where it is the engine, and ajv is not loaded. */
export async function openAskedSchemas({ engine, customSchemas }: Asks): Promise<Schemas> {
  const own = engine === 'kubeconform' ? [] : customSchemas
  await prepareCustomSchemas(own)
  return openSchemas({ customSchemas: own })
}
