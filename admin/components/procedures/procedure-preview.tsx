import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTextOf } from "../../hooks/use-text-of"
import { StepList } from "./step-list"
import type { StepValues } from "./step-values"

type ProcedurePreviewProps = { names: Record<string, string>; steps: StepValues[] }

/** The procedure as whoever follows it will read it, in the reader's language. */
export const ProcedurePreview = ({ names, steps }: ProcedurePreviewProps) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()

  return (
    <aside className="lg:sticky lg:top-4 lg:self-start" aria-label={t("procedures.preview")}>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("procedures.preview")}
          </Text>
          <Heading level="h2">{textOf(names) || t("procedures.untitled")}</Heading>
        </div>
        <StepList steps={steps} />
      </Container>
    </aside>
  )
}
