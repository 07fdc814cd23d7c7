import { CheckCircleSolid, MinusCircle } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CoverageAssessment } from "../../../src/types"

/** What the customer may ask for: what is open first, and why the rest is not. */
export const CoverageRemedies = ({ remedies }: { remedies: CoverageAssessment["remedies"] }) => {
  const { t } = useTranslation("afterSales")

  if (remedies.length === 0) {
    return null
  }

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
        {t("coverage.remedies.title")}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {[...remedies].sort((one, other) => Number(other.open) - Number(one.open)).map(({ code, open, text, reasons }) => (
          <li key={code} className="grid grid-cols-[20px_1fr] items-start gap-x-2">
            {open ? (
              <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5" aria-label={t("coverage.remedies.open")} />
            ) : (
              <MinusCircle className="text-ui-fg-muted mt-0.5" aria-label={t("coverage.remedies.closed")} />
            )}
            <div className="min-w-0">
              <Text size="small">{text}</Text>
              {reasons.map((reason) => (
                <Text key={reason.code} size="small" className="text-ui-fg-subtle text-pretty">
                  {reason.text}
                </Text>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
