import { SectionRow } from "@medusajs/dashboard/components"
import { ArrowDownTray, Clock, RocketLaunch, XCircle } from "@medusajs/icons"
import { StatusBadge, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminPrivacyRequest } from "../../../src/types"
import { useRunPrivacyRequest } from "../../hooks/api/privacy-requests"
import { useDays } from "../../hooks/use-days"
import { useDownload } from "../../hooks/use-download"
import { api } from "../../lib/api"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { privacyColors } from "./privacy-status"

export const PrivacyGeneralSection = ({ request }: { request: AdminPrivacyRequest }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const prompt = usePrompt()
  const download = useDownload()
  const { mutateAsync } = useRunPrivacyRequest(request.id)
  const isOpen = request.status === "received" || request.status === "held"

  const run = async () => {
    const isSure = await prompt({
      variant: request.kind === "erasure" ? "danger" : "confirmation",
      title: t(`privacy.run.${request.kind}`),
      description: t(`privacy.run.${request.kind}Effect`),
      confirmText: t("privacy.run.open"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(undefined, { onSuccess: () => toast.success(t("privacy.run.success")) }).catch(() => null)
    }
  }

  return (
    <Section
      level="h1"
      title={t(`privacy.kind.${request.kind}`)}
      subtitle={request.email ?? request.customer_id ?? undefined}
      aside={
        <>
          <StatusBadge color={privacyColors[request.status]}>{t(`privacy.status.${request.status}`)}</StatusBadge>
          <ActionsMenu
            groups={[
              {
                actions: isOpen
                  ? [
                      {
                        label: t("privacy.run.open"),
                        permission: "privacy-requests.update",
                        icon: <RocketLaunch />,
                        onClick: () => void run(),
                      },
                      ...(request.extended_to
                        ? []
                        : [
                            {
                              label: t("privacy.extend.open"),
                              permission: "privacy-requests.update",
                              icon: <Clock />,
                              to: "extend",
                            },
                          ]),
                      {
                        label: t("privacy.refuse.open"),
                        permission: "privacy-requests.update",
                        icon: <XCircle />,
                        to: "refuse",
                      },
                    ]
                  : [],
              },
              {
                actions: request.has_file
                  ? [
                      {
                        label: t("privacy.download"),
                        permission: "privacy-requests.export",
                        icon: <ArrowDownTray />,
                        onClick: () => void download(() => api.privacyRequests.file(request.id), `${request.id}.json`),
                      },
                    ]
                  : [],
              },
            ]}
          />
        </>
      }
    >
      <SectionRow title={t("privacy.received")} value={days.day(request.received_on)} />
      <SectionRow
        title={t("privacy.due")}
        value={
          <span className={request.is_overdue ? "text-ui-tag-red-text" : undefined}>
            {days.day(request.extended_to ?? request.due_strict_on)}
          </span>
        }
      />
      {request.extension_reason && <SectionRow title={t("privacy.extend.title")} value={request.extension_reason} />}
      {request.refused_reason && <SectionRow title={t("privacy.refuse.title")} value={request.refused_reason} />}
      {request.note && <SectionRow title={t("fields.note")} value={request.note} />}
      {request.completed_at && <SectionRow title={t("privacy.completed")} value={days.time(request.completed_at)} />}
      {request.file_expires_at && (
        <SectionRow title={t("privacy.fileUntil")} value={days.time(request.file_expires_at)} />
      )}
    </Section>
  )
}
