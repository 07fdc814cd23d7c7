// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type CaseSymptom = {
  code: string
  /** Kinds of service that it belongs to */
  kinds: string[]
  /** The case becomes critical, and somebody looks at the product's safety */
  is_safety: boolean
  /** In the asker's language */
  text: string
}

export type CaseSymptomListResponse = {
  symptoms: CaseSymptom[]
}
