import { useTranslation } from "react-i18next"

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** A number of seconds in the largest unit that it fills. */
export function useDuration() {
  const { t } = useTranslation("afterSales")

  return (seconds: number): string => {
    if (seconds >= day) {
      return t("general.days", { count: Math.floor(seconds / day) })
    }
    if (seconds >= hour) {
      return t("general.hours", { count: Math.floor(seconds / hour) })
    }
    return seconds >= minute
      ? t("general.minutes", { count: Math.floor(seconds / minute) })
      : t("general.seconds", { count: Math.round(seconds) })
  }
}
