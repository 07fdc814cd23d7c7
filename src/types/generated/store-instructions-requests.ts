// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /store/after-sales/instructions/:id/file`. */
export type StoreInstructionsFileQuery = {
  unit_id: string
  language: string
}
