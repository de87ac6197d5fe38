import { countSecretTools, mayHoldSecretTools } from '../facts/encrypted/secret-tools.ts'
import { isSopsConfigPath } from '../facts/encrypted/sops-config.ts'
import { tokenRules } from '../policy/token-rules.ts'
import type { Asks, FileFacts } from '../types/facts.ts'
import type { SecretTool } from '../types/rule.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { isCandidate } from './candidates.ts'
import type { SidePlan } from './plan-side.ts'
import { readEntries } from './survey.ts'

/** Contents that are looked at, in bytes: enough for all of most repositories, and half a second. */
const budget = 64 * 1024 * 1024

/** What a tree's contents are taken for where it cannot tell their size, in bytes. */
const typicalSize = 4096

/**
 * What the tree makes Secrets with, where a rule about credentials has something to say of one of the files and the rule that tells is asked; else undefined. Looks
 * at the text of every file that can hold manifests, up to a budget, and parses those alone that speak of such a tool.
 */
export async function surveySecretTools(
  side: Pick<SidePlan, 'contents' | 'entries'>,
  files: readonly FileFacts[],
  asks: Pick<Asks, 'rules' | 'limits'>,
): Promise<readonly SecretTool[] | undefined> {
  const isAsked = asks.rules['external-secrets-adoption'] !== undefined
  if (!isAsked || !files.some(({ reports }) => reports.some(({ rule }) => tokenRules.has(rule)))) return undefined
  let left = budget
  const candidates = [...side.entries.values()].filter((entry) => {
    if ((entry.kind !== 'file' && entry.kind !== 'executable') || !isCandidate(entry.path)) return false
    left -= entry.size ?? typicalSize
    return left >= 0
  })
  const count = countSecretTools(asks.limits)
  for await (const { entry, bytes } of readEntries(candidates, side.contents)) {
    const decoded = mayHoldSecretTools(bytes) ? decodeText(bytes) : undefined
    if (decoded !== undefined && 'text' in decoded) count.add(entry.path, decoded.text)
  }
  const hasRules = candidates.some(({ path }) => isSopsConfigPath(path))
  const tools = count.tools()
  return hasRules && !tools.some(({ tool }) => tool === 'sops') ? [...tools, { tool: 'sops', objects: 0, stores: [] }] : tools
}
