import { notFound } from "../../../shared/errors"
import type { TextByLanguage } from "../domain/types"
import type { Sql } from "../sql"
import { replyVariables } from "./render-reply"

type CaseRow = {
  number: string
  service_names: TextByLanguage
  owner_name: string | null
  owner_email: string | null
  order_display_id: number | null
  locale: string
  titles: (string | null)[]
}

/** What of a case a reply may name, and the language in which. */
export async function readCaseForReply(sql: Sql, caseId: string) {
  const [row] = await sql<CaseRow>(
    `select c.number, c.service_names, c.owner_name, c.owner_email, c.order_display_id, c.locale,
       array(select i.product_title from after_sales_case_item i
         where i.case_id = c.id and i.deleted_at is null order by i.position) as titles
     from after_sales_case c where c.id = ? and c.deleted_at is null`,
    [caseId]
  )
  const { titles, ...facts } = row ?? notFound("case", caseId)
  return {
    locale: facts.locale,
    variables: replyVariables(
      facts,
      titles.map((product_title) => ({ product_title }))
    ),
  }
}
