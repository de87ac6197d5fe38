import type { Gap } from '../../types/gap.ts'
import { text } from '../../types/text.ts'
import { fileStart } from '../file-gaps.ts'
import type { Search } from './found.ts'

const messages = {
  'too-deeply-encoded': text`It holds base64 in base64 more than four deep: what lies deeper was not looked at. Write the value plainly, or exclude the file under paths.`,
  'inflates-too-far': text`It holds compressed data that unpacks to more than 8 MB: what is in there was not looked at. Exclude the file under paths if it belongs there.`,
}

/** Tells each reason for which a file was not looked through to the end once. */
export function stopGaps(path: string, onGap: (gap: Gap) => void): Pick<Search, 'stop'> {
  const told = new Set<string>()
  return {
    stop(reason) {
      if (told.has(reason)) return
      told.add(reason)
      onGap({ reason, place: fileStart(path), message: messages[reason] })
    },
  }
}
