/** The keywords of JSON Schema that the bundled definitions and CRDs use. Read from files: every field may be anything until it is checked. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly [keyword: string]: unknown
}
