import { useTranslation } from "react-i18next"
import { useCoverageCauses } from "./api/coverage"

/** Names of causes in the reader's language, from their codes. */
export function useCauseLabels() {
  const { i18n } = useTranslation("afterSales")
  const { coverage_causes: causes = [] } = useCoverageCauses(i18n.language)

  return (code: string) => causes.find((cause) => cause.code === code)?.label ?? code
}
