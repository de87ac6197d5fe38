import type { SopsSelection } from '../../types/facts.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import { field, isMapping, sequence, stringOf } from '../shape.ts'
import { defaultSelection, selectionsIn } from './selection.ts'
import { isElided, isSopsValue } from './sops-value.ts'

/** Lists of a block that hold the file's data key, encrypted for one recipient each. https://github.com/getsops/sops/blob/main/stores/stores.go */
const keyLists = ['age', 'pgp', 'kms', 'gcp_kms', 'azure_kv', 'hc_vault', 'hckms', 'plugin', 'plugins'] as const

/** What a block lacks to be whole, or holds that SOPS does not write. */
export type BlockFlaw = 'mac' | 'lastmodified' | 'version' | 'keys' | 'selectors'

/** The block that SOPS adds to an encrypted document, as it stands there. */
export interface SopsBlock {
  readonly selection: SopsSelection
  /** In the order of {@link BlockFlaw}; without any the block is whole. */
  readonly flaws: readonly { readonly what: BlockFlaw; readonly pointer: Pointer }[]
  /** Its MAC is one that somebody shortened to show it. */
  readonly elided: boolean
}

/**
 * The block of a document under its root's `sops`; undefined where there is none. A mapping of that name is one when it holds a MAC, a
 * recipient's data key or a time of encryption: charts and operators name their own settings so.
 */
export function sopsBlockOf(root: unknown): SopsBlock | undefined {
  const block = field(root, 'sops')
  if (!isMapping(block)) return undefined
  const keys = dataKeysIn(block) + sequence(field(block, 'key_groups')).reduce((sum: number, group) => sum + dataKeysIn(group), 0)
  const isBlock = keys > 0 || stringOf(block, 'lastmodified') !== undefined || (stringOf(block, 'mac') ?? '').startsWith('ENC[')
  if (!isBlock) return undefined
  const selections = selectionsIn(block)
  const broken: Readonly<Record<BlockFlaw, boolean>> = {
    mac: !isSopsValue(stringOf(block, 'mac') ?? ''),
    lastmodified: !isTime(field(block, 'lastmodified')),
    version: !/^\d+\.\d+/.test(String(field(block, 'version') ?? '')),
    keys: keys === 0,
    selectors: selections.length > 1,
  }
  return {
    selection: selections[0] ?? defaultSelection,
    flaws: flawsOf(block, broken),
    elided: isElided(field(block, 'mac')),
  }
}

function flawsOf(block: Record<string, unknown>, broken: Readonly<Record<BlockFlaw, boolean>>): SopsBlock['flaws'] {
  const order: readonly BlockFlaw[] = ['mac', 'lastmodified', 'version', 'keys', 'selectors']
  return order.flatMap((what) => {
    if (!broken[what]) return []
    const pointer = child('', 'sops')
    return [{ what, pointer: Object.hasOwn(block, what) ? child(pointer, what) : pointer }]
  })
}

/** Recipients of a block or a group that hold a data key. */
function dataKeysIn(group: unknown): number {
  return keyLists.flatMap((list) => sequence(field(group, list))).filter((recipient) => (stringOf(recipient, 'enc') ?? '') !== '').length
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)
}
