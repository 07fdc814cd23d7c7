import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNotificationHealth } from "../../hooks/api/notifications"
import { RowLink } from "../common/row-link"

/** Says when messages don't reach anybody; silent while they do. */
export const MailBanner = () => {
  const { t } = useTranslation("afterSales")
  const { health } = useNotificationHealth()

  if (!health || (health.has_email_provider && health.failed === 0)) {
    return null
  }

  return (
    <div className="px-6 py-4">
      {health.has_email_provider ? (
        <InlineTip variant="warning" label={t("notifications.banner.failedLabel")}>
          <RowLink to={"/after-sales/notifications?status=%5B%22failed%22%2C%22uncertain%22%5D"}>
            {t("notifications.banner.failed", { count: health.failed })}
          </RowLink>
        </InlineTip>
      ) : (
        <InlineTip variant="error" label={t("notifications.banner.noProviderLabel")}>
          {t("notifications.banner.noProvider")}
        </InlineTip>
      )}
    </div>
  )
}
