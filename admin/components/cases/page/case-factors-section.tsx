import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { ActionsMenu } from "../../common/actions-menu"
import { Section } from "../../common/section"
import { factorNames } from "../factor-names"

/** The four factors by which a complaint is weighed, as the agent sees them. */
export const CaseFactorsSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")

  if (case_.service_kind !== "complaint") {
    return null
  }

  return (
    <Section
      title={t("cases.factors.title")}
      subtitle={t("cases.factors.subtitle")}
      aside={
        <ActionsMenu
          label={t("cases.factors.menu")}
          groups={[
            {
              actions: [
                { label: t("cases.factors.open"), permission: "cases.update", icon: <PencilSquare />, to: "factors" },
              ],
            },
          ]}
        />
      }
    >
      {factorNames.map((name) => {
        const factor = case_.factors?.[name]
        return (
          <SectionRow
            key={name}
            title={t(`cases.factors.name.${name}`)}
            value={
              factor
                ? [t("cases.factors.score", { score: factor.score }), factor.note].filter(Boolean).join(" · ")
                : t("cases.factors.unscored")
            }
          />
        )
      })}
    </Section>
  )
}
