import { z } from "@medusajs/framework/zod"
import { causeCodes } from "../../../../modules/warranty/domain/causes"
import { oneOrMany, paging, searchText } from "../../../../shared/http/schema/query"
import {
  countryCode,
  currencyCode,
  emailAddress,
  freeText,
  lineOfText,
  recordId,
} from "../../../../shared/http/schema/text"
import { localDate } from "../../../../shared/http/schema/time"
import { unitStatus } from "../../../answers/enums"

/** Any text: what isn't a language falls back to the header and to English. */
export const locale = z.string().max(4096).optional().meta({ description: "Language of the texts, such as it" })

export const unitListQuery = z.strictObject({
  ...paging(["created_at"]),
  q: searchText.optional(),
  status: oneOrMany(unitStatus).optional(),
})

export const localeQuery = z.strictObject({ locale })

export const coverageQuery = z.strictObject({
  defect_on: localDate.optional().meta({ description: "Day on which the defect was first seen; today if left out" }),
  cause: z.enum(causeCodes).optional(),
  locale,
})

/** A unit bought elsewhere, as its owner tells it; the shop approves it. */
export const registrationBody = z
  .strictObject({
    product_id: recordId,
    variant_id: recordId.optional(),
    serial_number: lineOfText({ max: 100 }).optional(),
    purchased_on: localDate,
    purchase_place: lineOfText({ max: 200 }).optional(),
    country_code: countryCode,
    price_paid: z.number().min(0).max(999_999_999).optional(),
    currency_code: currencyCode.optional(),
    note: freeText({ max: 2_000 }).optional(),
  })
  .refine((body) => (body.price_paid === undefined) === (body.currency_code === undefined), {
    path: ["currency_code"],
    error: "price_paid and currency_code together",
  })

export const transferBody = z.strictObject({ email: emailAddress })
