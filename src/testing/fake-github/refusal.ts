/** An answer that says no, in GitHub's words. */
export class Refusal extends Error {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, body: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) {
    super(String(body.message ?? status))
    this.status = status
    this.body = 'errors' in body && !('message' in body) ? body : { ...body, status: String(status) }
    this.headers = headers
  }
}

const docs = 'https://docs.github.com/rest'

export function notFound(): Refusal {
  return new Refusal(404, { message: 'Not Found', documentation_url: docs })
}

export function forbidden(): Refusal {
  return new Refusal(403, { message: 'Resource not accessible by integration', documentation_url: docs })
}

/** A conversation that was locked: https://docs.github.com/communities/moderating-comments-and-conversations/locking-conversations */
export function locked(): Refusal {
  return new Refusal(403, { message: 'Unable to create comment because issue is locked.', documentation_url: docs })
}

export function badCredentials(): Refusal {
  return new Refusal(401, { message: 'Bad credentials', documentation_url: docs })
}

/** One entry of a 422: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export interface Fault {
  readonly resource: string
  readonly field?: string
  readonly code: string
  readonly message?: string
}

export function validationFailed(errors: readonly Fault[]): Refusal {
  return new Refusal(422, { message: 'Validation Failed', errors, documentation_url: docs })
}

/** How endpoints answer that check a whole at once: one sentence of all that is wrong, and nothing of where. */
export function unprocessable(sentences: readonly string[]): Refusal {
  return new Refusal(422, {
    message: 'Unprocessable Entity',
    errors: sentences.length === 0 ? [] : [toSentence(sentences)],
    documentation_url: docs,
  })
}

/** Rails' `to_sentence`, which GitHub's texts are made with. */
function toSentence(parts: readonly string[]): string {
  if (parts.length <= 2) return parts.join(' and ')
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}

/** What GitHub says of a request that is no valid JSON or has a field of the wrong type. */
export function invalidRequest(words: string): Refusal {
  return new Refusal(422, { message: `Invalid request.\n\n${words}`, documentation_url: docs })
}

export function badJson(): Refusal {
  return new Refusal(400, { message: 'Problems parsing JSON', documentation_url: docs })
}

export function tooLarge(resource: string, field: string, message: string, status: 403 | 406): Refusal {
  return new Refusal(status, { message, errors: [{ resource, field, code: 'too_large' }], documentation_url: docs })
}
