import { isSopsEncrypted, isTemplated } from '../../facts/opaque.ts'
import { type Artifact, artifactOf, secretValues } from '../../facts/secret-values.ts'
import { stringOf } from '../../facts/shape.ts'
import { at } from '../../types/manifest.ts'
import { valueAt } from '../../types/pointer.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text, untrusted } from '../../types/text.ts'

/** Types whose values are encoded twice, or are files. https://helm.sh/docs/topics/advanced/#storage-backends */
const ofTheirOwn: ReadonlySet<string> = new Set(['helm.sh/release.v1', 'kubernetes.io/tls', 'kubernetes.io/ssh-auth'])

export default defineRule({
  id: 'secret-encoding-artifact',
  scope: 'document',
  kinds: ['Secret'],
  words: ['data'],
  cases: {
    newline: 'A value of one line that ends in a line end.',
    'double-encoded': 'Base64 of base64.',
    'byte-marks': 'A value with a byte order mark, or in UTF-16.',
  },
  docs: {
    what: 'What base64 decodes to is the value itself, byte by byte.',
    why: 'A container gets every byte: a line end or a byte order mark makes a password wrong, and a value that was encoded twice arrives encoded.',
    fix: 'Encode with printf %s VALUE | base64 -w0, or write the plain value under stringData of the source that makes the Secret.',
    sources: ['https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-config-file/#create-the-config-file'],
  },
  *check(manifest) {
    if (ofTheirOwn.has(stringOf(manifest.value, 'type') ?? '') || isSopsEncrypted(manifest.value)) return
    for (const value of secretValues(manifest)) {
      const written = valueAt(manifest.value, value.pointer)
      const artifact = typeof written === 'string' && isTemplated(written) ? undefined : artifactOf(value)
      if (artifact === undefined) continue
      const { message, help } = words[artifact]
      const place = at(manifest, value.pointer)
      yield {
        case: artifact,
        place,
        message: text`The value of ${untrusted(value.key)} ${message}`,
        help,
        // How often a value was meant to be encoded, and in which bytes, a person knows.
        ...(artifact === 'newline' ? { changes: [{ place, encode: 'without-line-end' }] } : {}),
      }
    }
  },
})

const words: Readonly<Record<Artifact, { readonly message: Text; readonly help: Text }>> = {
  newline: {
    message: text`decodes to one line and a line end, which echo adds before base64 sees it. The container gets the line end as part of the value.`,
    help: text`Encode it without: printf %s instead of echo, or echo -n.`,
  },
  'double-encoded': {
    message: text`decodes to base64 again: it was encoded twice. The container gets the inner base64 instead of the value.`,
    help: text`Encode it once. Under data kubectl expects base64, under stringData the plain value.`,
  },
  'byte-marks': {
    message: text`decodes to text with a byte order mark or in UTF-16, as some Windows tools write it. The container gets those bytes as part of the value.`,
    help: text`Save the value as UTF-8 without a byte order mark, and encode it again.`,
  },
}
