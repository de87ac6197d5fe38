/** An error of GraphQL in GitHub's form: a type beside the message. */
export class GraphqlRefusal extends Error {
  readonly type:
    | 'NOT_FOUND'
    | 'FORBIDDEN'
    | 'UNPROCESSABLE'
    | 'MISSING_PAGINATION_BOUNDARIES'
    | 'EXCESSIVE_PAGINATION'
    | 'INVALID_CURSOR_ARGUMENTS'

  constructor(type: GraphqlRefusal['type'], message: string) {
    super(message)
    this.type = type
  }
}
