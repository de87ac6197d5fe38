import { describe, expect, it } from 'vitest'
import { describeHit } from '../describe-hit.ts'
import { findTokens } from '../find.ts'
import { seededRandom } from '../testing.ts'

const signature = encodeURIComponent(Buffer.from(seededRandom(8).bytes(32)).toString('base64'))
const today = '2026-06-30'

/** What is told of the signature in a text: its expiry, and whether that is over. */
function told(text: string) {
  return findTokens(text, {}).map(({ family, tier, from, to }) => {
    const { opens, expired } = describeHit({ family, tier }, text.slice(from, to), today)
    return [family, opens.find(({ what }) => what === 'expiry')?.value, expired === true]
  })
}

describe('an Azure shared access signature', () => {
  it.each([
    ['as the portal writes it', `sp=r&st=2023-12-20T14:54:52Z&se=2023-12-20T22:54:52Z&spr=https&sv=2021-06-08&sr=c&sig=${signature}`, true],
    ['as the command line writes it', `se=2023-12-20T22%3A54%3A52Z&sp=r&sv=2021-06-08&sr=c&sig=${signature}`, true],
    ['with its version first', `sv=2021-06-08&ss=b&srt=sco&sp=rl&se=2035-01-01T00:00:00Z&spr=https&sig=${signature}`, false],
    ['that is still good', `sp=r&st=2026-01-01T00:00:00Z&se=2031-01-01T00:00:00Z&spr=https&sv=2024-11-04&sr=c&sig=${signature}`, false],
  ])('%s tells when it expires', (_, query, isOver) => {
    for (const text of [query, `https://acme.blob.core.windows.net/backup?${query}`, query.replaceAll('&', '&amp;')]) {
      expect(told(text)).toEqual([['azure-sas-token', expect.stringMatching(/^20\d\d-/), isOver]])
    }
  })

  it('is none with a signature of another length', () => {
    expect(told(`sp=r&se=2031-01-01T00:00:00Z&sv=2024-11-04&sr=c&sig=${signature.slice(0, 20)}`)).toEqual([])
  })
})
