import { Plus } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useInstructions } from "../../hooks/api/instructions"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { useTextOf } from "../../hooks/use-text-of"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"

const shown = 20

/** What customers are told about using a product. */
export const ProductInstructionsSection = ({ productId }: { productId: string }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const refusalText = useRefusalText()
  const { instructions, isError, error } = useInstructions({ product_id: productId, limit: shown, order: "code" })

  return (
    <Section
      title={t("instructions.title")}
      aside={
        <ActionsMenu
          label={t("instructions.sectionMenu")}
          groups={[
            {
              actions: [
                {
                  label: t("instructions.create.title"),
                  permission: "instructions.create",
                  icon: <Plus />,
                  to: `/settings/after-sales/instructions/create?product_id=${productId}`,
                },
              ],
            },
          ]}
        />
      }
    >
      {isError && <SectionNote>{refusalText(error)}</SectionNote>}
      {instructions?.length === 0 && <SectionNote>{t("instructions.none")}</SectionNote>}
      {instructions?.map((instruction) => (
        <Link
          key={instruction.id}
          to={`/settings/after-sales/instructions/${instruction.id}`}
          className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex flex-col px-6 py-4 outline-none last:rounded-b-lg"
        >
          <Text size="small" leading="compact" weight="plus" className="truncate">
            {textOf(instruction.names) || instruction.code}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {instruction.languages.length
              ? t("instructions.inLanguages", { languages: instruction.languages.join(", ") })
              : t("services.status.draft")}
          </Text>
        </Link>
      ))}
    </Section>
  )
}
