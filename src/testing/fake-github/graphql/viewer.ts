import type { Pull, Repository, Token } from '../state.ts'
import type { World } from '../world.ts'

/** Who looks at what, with the kinds of nodes that all others lead back to. */
export interface Viewer {
  readonly world: World
  readonly token: Token
  repository(repository: Repository): object
  pull(pull: Pull): object
}
