import { useTranslation } from "react-i18next"
import { Refusal } from "../lib/refusal"

/**
 * A refusal in the reader's language, by its code; without one in the server's own words, which name the field, the
 * value and what would be accepted.
 */
export function useRefusalText() {
  const { t } = useTranslation("afterSales")

  return (error: unknown): string => {
    if (error instanceof Refusal) {
      const { code, type, message } = error
      return t([`refusals.${code}`, `refusals.${type}`, "general.asWritten"], { text: message })
    }
    return error instanceof Error ? error.message : t("general.failed")
  }
}
