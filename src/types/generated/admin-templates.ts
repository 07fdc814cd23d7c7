// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminTemplate = {
  code: string
  locale: string
  audience: "customer" | "staff"
  subject: string
  text: string
  is_changed: boolean
  /** 0 while the shipped wording stands */
  rev: number
  shipped: {
    subject: string
    text: string
  }
  /** What may stand between {{ and }} */
  variables: string[]
  updated_at: string | null
  updated_by: string | null
}

export type AdminTemplateDeleteResponse = {
  id: string
  object: "template"
  deleted: true
}

export type AdminTemplateListResponse = {
  templates: AdminTemplateSummary[]
}

export type AdminTemplatePreviewResponse = {
  preview: {
    subject: string
    text: string
    html: string
  }
}

export type AdminTemplateResponse = {
  template: AdminTemplate
}

export type AdminTemplateSummary = {
  code: string
  audience: "customer" | "staff"
  languages: ({
    locale: string
    subject: string
    /** The shop has a wording of its own */
    is_changed: boolean
    updated_at: string | null
  })[]
}
