import type { World } from './world.ts'

/** Whether GitHub takes a text. Its limit counts characters, not bytes and not UTF-16 units. */
export function isTooLong({ limits }: World, body: string): boolean {
  // Most texts are short: nothing is counted one by one unless it could matter.
  return body.length > limits.bodyCharacters && [...body].length > limits.bodyCharacters
}

export function isBlank(body: string): boolean {
  return body.trim() === ''
}

export function tooLong({ limits }: World): string {
  return `Body is too long (maximum is ${limits.bodyCharacters} characters)`
}
