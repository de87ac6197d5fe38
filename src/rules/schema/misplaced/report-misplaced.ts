import { at, type Manifest } from '../../../types/manifest.ts'
import type { Pointer } from '../../../types/pointer.ts'
import type { Report } from '../../../types/report.ts'
import { type Text, text } from '../../../types/text.ts'

/** The report of a field at a place where the API has none of its name. */
export function misplaced(manifest: Manifest, pointer: Pointer, message: Text, help: Text, more: Partial<Report> = {}): Report {
  return {
    case: 'misplaced',
    place: at(manifest, pointer, 'key'),
    message: text`${message} The API server refuses the object.`,
    help,
    ...more,
  }
}
