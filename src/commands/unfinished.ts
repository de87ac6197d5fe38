import { UserError } from '../types/user-error.ts'

/**
 * Has the process end as broken, and say so, where nothing is left to wait for before there is a verdict: node would end as if all were well.
 * Gives what sets the status once there is one.
 */
export function expectVerdict(tell: (error: UserError) => void): (status: 0 | 1 | 2 | 3) => void {
  process.exitCode = 2
  let isOver = false
  process.once('beforeExit', () => {
    if (isOver) return
    const hint = 'This is a bug. Please report it with these lines.'
    tell(new UserError('The run ended before its verdict: nothing was checked.', { hint }))
  })
  return (status) => {
    isOver = true
    process.exitCode = status
  }
}
