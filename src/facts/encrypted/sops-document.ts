import type { ReadFile } from '../../types/facts.ts'
import type { YamlDocument } from '../../types/yaml.ts'
import { field, sequence } from '../shape.ts'
import { commentsAbove } from './comments-above.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { selectsBy } from './selection.ts'
import { type SopsBlock, sopsBlockOf } from './sops-block.ts'
import { isElided, isSopsValue, saysSops } from './sops-value.ts'

/** What is wrong with a document that SOPS encrypted, or that says so. */
export interface SopsFlaws {
  /** Values in the clear that its block says are encrypted. */
  readonly plain: readonly Leaf[]
  /** Values that call themselves encrypted and are not. */
  readonly dressed: readonly Leaf[]
  /** Values that are encrypted where no block says how. */
  readonly orphans: readonly Leaf[]
  readonly block: SopsBlock['flaws']
  /** Nothing of what should be encrypted is. */
  readonly untouched: boolean
}

/** The flaws of each document of a file that has any. SOPS reads the block of the first one for all, Flux that of each. */
export function* sopsFlawsIn({
  text,
  documents,
}: Pick<ReadFile, 'text' | 'documents'>): Generator<{ readonly document: number; readonly flaws: SopsFlaws }> {
  if (!text.includes('sops') && !text.includes('ENC[AES256_GCM')) return
  const first = documents.find(({ value }) => value !== undefined)
  for (const document of documents) {
    const flaws = sopsFlawsOf(text, document, document !== first && sopsBlockOf(first?.value) !== undefined)
    if (flaws !== undefined) yield { document: document.index, flaws }
  }
}

/**
 * What is wrong with one document of a file, as far as SOPS goes. `elsewhere`: another document of the file carries the block that SOPS reads for all of them.
 * Undefined where nothing of the document has to do with SOPS.
 */
function sopsFlawsOf(text: string, document: YamlDocument, elsewhere: boolean): SopsFlaws | undefined {
  const block = sopsBlockOf(document.value)
  if (block === undefined && !text.includes('ENC[AES256_GCM')) return undefined
  const leaves = [...leavesOf(document.value)]
  const saying = leaves.filter(({ value }) => typeof value === 'string' && saysSops(value) && !isElided(value))
  const encrypted = saying.filter(({ value }) => isSopsValue(String(value)))
  const dressed = saying.filter(({ value }) => !isSopsValue(String(value)))
  if (block === undefined) {
    if (saying.length === 0) return undefined
    const hasBlock = elsewhere || sequence(field(document.value, 'items')).some((item) => sopsBlockOf(item) !== undefined)
    return { plain: [], dressed, orphans: hasBlock ? [] : encrypted, block: [], untouched: false }
  }
  // A document that only shows what SOPS writes leaves ciphertext out.
  if (block.elided || (encrypted.length === 0 && leaves.some(({ value }) => isElided(value)))) return undefined
  const selects = selectsBy(block.selection)
  const comments = commentsAbove(text, document.index, block.selection)
  const selected = leaves.filter(({ pointer, keys, value }) => !isElided(value) && selects(keys, comments(pointer)))
  const plain = selected.filter(({ value }) => typeof value !== 'string' || !saysSops(value))
  return { plain, dressed, orphans: [], block: block.flaws, untouched: plain.length > 0 && plain.length === selected.length }
}
