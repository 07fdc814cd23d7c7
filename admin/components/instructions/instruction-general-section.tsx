import { SectionRow } from "@medusajs/dashboard/components"
import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminInstructionDetail } from "../../../src/types"
import { useTextOf } from "../../hooks/use-text-of"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { useScopeNames } from "../policies/use-scope-names"

export const InstructionGeneralSection = ({ instruction }: { instruction: AdminInstructionDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const product = useScopeNames("product", [instruction.product_id])

  return (
    <Section
      level="h1"
      title={textOf(instruction.names) || instruction.code}
      aside={
        <ActionsMenu
          groups={[
            {
              actions: [
                {
                  label: t("instructions.draft.title"),
                  permission: "instructions.update",
                  icon: <DocumentText />,
                  to: "draft",
                },
              ],
            },
          ]}
        />
      }
    >
      <SectionRow
        title={t("fields.product")}
        value={<RowLink to={`/products/${instruction.product_id}`}>{product || instruction.product_id}</RowLink>}
      />
      <SectionRow title={t("fields.code")} value={instruction.code} />
      <SectionRow title={t("instructions.published")} value={instruction.languages.join(", ") || "-"} />
    </Section>
  )
}
