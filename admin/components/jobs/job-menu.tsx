import { ArrowDownTray, XCircle } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminJob } from "../../../src/types"
import { isOpen, useCancelJob } from "../../hooks/api/jobs"
import { useDownload } from "../../hooks/use-download"
import { api } from "../../lib/api"
import { ActionsMenu } from "../common/actions-menu"

export const JobMenu = ({ job }: { job: AdminJob }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const download = useDownload()
  const { mutateAsync } = useCancelJob()

  const cancel = async () => {
    const isSure = await prompt({
      title: t("jobs.cancel.sure"),
      description: t("jobs.cancel.effect"),
      confirmText: t("jobs.cancel.open"),
      cancelText: t("actions.back"),
    })
    if (isSure) {
      await mutateAsync(job.id, { onSuccess: () => toast.success(t("jobs.cancel.success")) }).catch(() => null)
    }
  }

  return (
    <div className="flex justify-end">
      <ActionsMenu
        groups={[
          {
            actions:
              job.rejected > 0
                ? [
                    {
                      label: t("jobs.rejections.open"),
                      icon: <ArrowDownTray />,
                      onClick: () => void download(() => api.jobs.rejections(job.id), t("jobs.rejections.file")),
                    },
                  ]
                : [],
          },
          {
            actions:
              isOpen(job) && !job.cancel_requested
                ? [
                    {
                      label: t("jobs.cancel.open"),
                      permission: "jobs.cancel",
                      icon: <XCircle />,
                      onClick: () => void cancel(),
                    },
                  ]
                : [],
          },
        ]}
      />
    </div>
  )
}
