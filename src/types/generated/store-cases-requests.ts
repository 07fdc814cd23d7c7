// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CaseRemedy, CaseRight, CaseServiceKind } from "./shared"

/** Of `GET /store/after-sales/cases`. */
export type StoreCasesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
  open?: boolean
  kind?: CaseServiceKind[] | CaseServiceKind
  order_id?: string
  unit_id?: string
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/cases`. */
export type StoreCasesCreateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/cases`. */
export type StoreCasesCreateBody = {
  service_id: string
  items: ({
    unit_id?: string
    order_line_id?: string
    /** Pieces of the order line */
    quantity?: number
    symptom_code?: string
    description: string
  })[]
  /** Asked for with a complaint */
  remedy_sought?: CaseRemedy
  right_claimed?: CaseRight
  /** Language in which the shop writes, such as it */
  locale?: string
  attachment_ids?: string[]
}

/** Of `GET /store/after-sales/cases/:id`. */
export type StoreCasesRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/cases/:id/messages`. */
export type StoreCasesAddMessageBody = {
  body: string
  attachment_ids?: string[]
}

/** Of `POST /store/after-sales/cases/:id/cancel`. */
export type StoreCasesCancelQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/cases/:id/reopen`. */
export type StoreCasesReopenQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/cases/:id/reopen`. */
export type StoreCasesReopenBody = {
  message: string
}

/** Of `POST /store/after-sales/cases/:id/answer`. */
export type StoreCasesAnswerQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/cases/:id/answer`. */
export type StoreCasesAnswerBody = {
  right_claimed: CaseRight
}
