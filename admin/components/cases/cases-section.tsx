import { Plus } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCases } from "../../hooks/api/cases"
import { usePermissions } from "../../hooks/api/permissions"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { CaseLink } from "./case-link"

type Of = { order_id: string } | { customer_id: string } | { unit_id: string }

const shown = 5

/** The cases of an order, a customer or a unit, and the way to open another. */
export const CasesSection = ({ of }: { of: Of }) => {
  const { t } = useTranslation("afterSales")
  const refusalText = useRefusalText()
  const { can } = usePermissions()
  const { cases, count = 0, isError, error } = useCases({ ...of, limit: shown, order: "-created_at" })
  const address = new URLSearchParams(of).toString()

  return (
    <Section
      title={t("inbox.title")}
      aside={
        <ActionsMenu
          label={t("inbox.section.menu")}
          groups={[
            {
              actions: can("cases.create")
                ? [{ label: t("inbox.create.open"), icon: <Plus />, to: `/after-sales/cases/create?${address}` }]
                : [],
            },
          ]}
        />
      }
    >
      {isError && <SectionNote>{refusalText(error)}</SectionNote>}
      {cases?.length === 0 && <SectionNote>{t("inbox.section.none")}</SectionNote>}
      {cases?.map((case_) => (
        <CaseLink key={case_.id} case_={case_} />
      ))}
      {count > shown && (
        <div className="px-6 py-4">
          <Text size="small" leading="compact">
            <RowLink to={`/after-sales/cases?${address}`}>{t("inbox.section.all")}</RowLink>
          </Text>
        </div>
      )}
    </Section>
  )
}
