import { isPlaceholder } from '../../tokens/placeholder.ts'

/** Words that stand where a value is to be filled in. */
const asks =
  /change|replace|your|example|sample|placeholder|xxxx|to-?do|dummy|redacted|encrypted|sealed|\*{3}|fill|insert|<.*>|here$|\.\.\.|…/i

/** A value that is no more than the word for it. */
const named =
  /^(?:my|your|the|an?|some)?[-_ ]?(?:(?:api|access|client|db|database|secret)[-_ ]?)?(?:secret|password|passwd|token|key|value|credentials?|string|none|null|nil)$/i

/** Longer texts are documents, which may well speak of examples. */
const longest = 200

/** Whether a value asks to be filled in: `changeme`, `<your-password>`, `REPLACE_ME`. Words alone, such as a weak password is made of, do not. */
export function asksToBeFilledIn(value: string): boolean {
  if (named.test(value)) return true
  return value.length <= longest && asks.test(value) && (isPlaceholder(value) || /^<[^>]*>$/.test(value))
}
