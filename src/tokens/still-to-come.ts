/** What people do with a value that is still to come: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish. */
const verbs = `
change replace fill set put insert enter add provide define supply update override overwrite generate paste copy choose pick specify configure complete
ersetzen ersetze setzen einsetzen aendern ändern ausfuellen ausfüllen einfuegen einfügen eintragen ergaenzen ergänzen
remplacer remplacez remplir definir définir renseigner completer compléter modifier inserer insérer
cambiar cambiame cámbiame reemplazar completar rellenar insertar poner
preencher substituir trocar troque alterar inserir
sostituire sostituisci inserire inserisci compilare modificare cambiare
invullen wijzigen vervangen aanpassen
zmien zmień uzupelnij uzupełnij wstaw
ersatt ersätt
`
  .trim()
  .split(/\s+/)

const verb = verbs.join('|')

/** What was done to a value that others fill in. */
const done =
  'set|filled|replaced|provided|defined|determined|decided|added|supplied|updated|overridden|overwritten|generated|injected|managed|configured|specified|completed|changed|confirmed|announced|inserted|entered|created|stored|rotated'

/** Phrases, in words with one blank between them. */
const phrases: readonly RegExp[] = [
  // changeme, fill this in, set later
  new RegExp(`^(?:please )?(?:${verb})(?: ?(?:me|it|this|that|here|in|later|value|before|with|hier|ici|aqui|qui)){1,3}\\b.{0,60}$`),
  new RegExp(`^(?:please |bitte )?(?:${verb})$`),
  // to be set, needs to be replaced by ci, will be injected
  new RegExp(`^(?:(?:value|needs?|has|is|still) ){0,2}(?:to|must|will|shall|should)(?: be)? ?(?:${done})\\b.{0,60}$`),
  /^tobe(?:set|filled|replaced|defined|provided|added)$/,
  // à remplir, zu ersetzen, por definir, da compilare
  new RegExp(`^(?:a|à|zu|noch zu|da|por|te|hier|bitte) (?:${verb})\\b.{0,40}$`),
  // set by terraform, injected at runtime
  new RegExp(`^(?:auto(?:matically)? ?|randomly )?(?:${done}) (?:by|at|in|via|from|during|with|on|later)\\b.{0,60}$`),
  /^(?:auto(?:matically)? ?|randomly )?generated(?: (?:secret|password|token|value|key))?$/,
  /^(?:tbd|tba|tbc|todo|fixme|pending|missing|placeholder|redacted|replaceme|fillme|setme|unset|not set|empty)\b.{0,40}$/,
]

/** Longer texts are documents. */
const longest = 120

/**
 * Whether a value says, in words, that somebody has yet to fill it in: `TO_BE_SET`, `<fill me in>`, `zu-ersetzen`, `[[ injected by CI ]]`. Marks around
 * and between the words count for nothing. Names and passwords that only hold such a word are none.
 */
export function isStillToCome(value: string): boolean {
  if (value.length > longest) return false
  const words = value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return !/\d/.test(words) && phrases.some((phrase) => phrase.test(words))
}
