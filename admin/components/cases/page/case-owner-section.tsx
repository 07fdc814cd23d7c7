import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useLanguageNames } from "../../../hooks/use-language-names"
import { PersonName } from "../../common/person-name"
import { RowLink } from "../../common/row-link"
import { Section } from "../../common/section"

/** Who asks, and who answers. */
export const CaseOwnerSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const languageName = useLanguageNames()
  const { owner_customer_id: customerId, owner_name: name, owner_email: email } = case_

  return (
    <Section title={t("cases.people.title")}>
      <SectionRow
        title={t("fields.customer")}
        value={
          customerId ? (
            <RowLink to={`/customers/${customerId}`} className="break-words">
              {name ?? email ?? t("units.owner.account")}
            </RowLink>
          ) : (
            (name ?? t("units.owner.guest"))
          )
        }
      />
      <SectionRow title={t("fields.email")} value={<span className="break-all">{email ?? "-"}</span>} />
      <SectionRow title={t("fields.language")} value={languageName(case_.locale)} />
      <SectionRow
        title={t("cases.fields.assignee")}
        value={case_.assignee_id ? <PersonName type="user" id={case_.assignee_id} /> : t("cases.assign.nobody")}
      />
    </Section>
  )
}
