/** Names repeat; a file made of nothing but different names must not fill the memory. */
const mostKnown = 20_000

/** A question about a name, asked once of each: the answer is remembered. */
export function rememberedByName<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const answer = ask(name)
    if (known.size >= mostKnown) known.clear()
    // A copy: V8 has a part of a text hold the whole text, and these stay.
    known.set(Buffer.from(name).toString(), answer)
    return answer
  }
}
