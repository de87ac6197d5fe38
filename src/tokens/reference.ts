/** What stands for a value that is filled in later: `${X}`, `$(X)`, `{{ x }}`, `%(x)s`. */
const templates = /\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\{\{[^}]{0,200}\}\}|%\([A-Za-z_]\w{0,60}\)[sdr]/g

/** The same in forms that passwords may hold by chance: `<x>`, `%X%`, `$X`, Argo CD's `$slack-token` and `$secret:key`. */
const looseTemplates =
  /<[A-Za-z][\w .:#/-]{0,200}>|%[A-Z_][A-Z0-9_]{2,100}%|\$[A-Z_][A-Z0-9_]{2,100}|^\$[A-Za-z_][A-Za-z0-9_]{0,100}$|^\$[a-z][A-Za-z]{0,40}\d{0,3}(?:[-._:][A-Za-z]{1,40}\d{0,3}){1,8}$/g

/** A name between marks: `@@TOKEN@@`, `@DB_TOKEN@`, `__TOKEN__`, `#{token}#`, `((token))`, `[[token]]`, `<%= token %>`, `$__file{/etc/token}`. */
const marked =
  /^(?:([@%#~|^*=_+!?])\1[A-Za-z][\w .:/-]{0,100}\1\1|([@#])[A-Z][A-Z0-9]{0,30}(?:[_.][A-Z0-9]{1,30}){1,6}\2|[@#$!%&]{0,2}(?:__?\w{1,20})?[{([<]{1,3}[%=$#@:]{0,2}\s?[A-Za-z/.][\w .:/-]{0,100}\s?[%=$#@:]{0,2}[})\]>]{1,3}[@#$!%&]{0,2})$/

/** Values that only name where a credential is kept, or hold it encrypted: vals, Vault, 1Password, SOPS, cloud secret stores. */
const elsewhere =
  /^(?:(?:>>)?vault:|op:\/\/|ref\+[a-z0-9+]{2,40}:\/\/|secretref\+|ENC\[|ENC\(|!vault\b|secret:\/\/|awssm:|gcpsm:|azkv:|akv:|file:|env:|arn:aws[a-z-]{0,10}:(?:secretsmanager|ssm|kms):|projects\/[^/]{1,100}\/secrets\/|\$ANSIBLE_VAULT|@Microsoft\.KeyVault\()/i

/** A name in angles behind what a token begins with: `sk-ant-api03-<token>`. */
const afterHead = /^[A-Za-z][A-Za-z0-9]{0,11}(?:[-_.][A-Za-z0-9]{1,8}){0,3}[-_.]<[A-Za-z][\w .:-]{0,100}>$/

/**
 * Whether a value is a reference or a template: nothing of eight letters and digits in a row is left of it without them, or, without those of
 * loose form, fewer than eight in all.
 */
export function isReference(value: string): boolean {
  const trimmed = value.trim()
  if (elsewhere.test(trimmed) || marked.test(trimmed)) return true
  const strict = trimmed.replace(templates, ' ')
  if (strict !== trimmed && !/[A-Za-z0-9]{8}/.test(strict.replace(looseTemplates, ' '))) return true
  if (afterHead.test(trimmed)) return true
  const loose = strict.replace(looseTemplates, ' ')
  return loose !== strict && loose.replace(/[^A-Za-z0-9]/g, '').length < 8
}
