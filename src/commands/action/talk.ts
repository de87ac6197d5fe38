import type { ActionInputs } from '../../github/inputs.ts'
import type { Repository } from '../../tree/repository.ts'
import type { EventTrigger } from '../../trigger/event.ts'
import type { Text } from '../../types/text.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Runner } from './runner.ts'
import type { Verdict } from './verdict-of-event.ts'

/** A run whose verdict is out, as far as what is said on GitHub depends on it. */
export interface Talk {
  readonly verdict: Verdict
  readonly event: EventTrigger
  readonly inputs: ActionInputs
  readonly repository: Repository
  readonly surroundings: Surroundings
  readonly runner: Runner
}

/** What a person should know of how it went: `fine` for the log alone. */
export interface TalkNote {
  readonly told: Text
  readonly fine: boolean
}
