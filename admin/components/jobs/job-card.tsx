import { Button, InlineTip, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDownload } from "../../hooks/use-download"
import { api } from "../../lib/api"
import type { AdminJob } from "../../../src/types"
import { JobCount } from "./job-count"
import { JobProgress } from "./job-progress"
import { jobStatusColors } from "./job-status"

type JobCardProps = { job: AdminJob; accepted: string; rejected: string }

/** How a job is getting on, what it took and what it left out. */
export const JobCard = ({ job, accepted, rejected }: JobCardProps) => {
  const { t } = useTranslation("afterSales")
  const download = useDownload()

  return (
    <div
      className="shadow-elevation-card-rest bg-ui-bg-component flex flex-col gap-y-4 rounded-lg p-4"
      aria-live="polite"
    >
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus" leading="compact">
          {t(job.dry_run ? "jobs.preview" : "jobs.run")}
        </Text>
        <StatusBadge color={jobStatusColors[job.status]}>{t(`jobs.status.${job.status}`)}</StatusBadge>
      </div>
      <JobProgress job={job} />
      <div className="grid grid-cols-2 gap-x-4">
        <JobCount value={job.accepted} label={accepted} />
        <JobCount value={job.rejected} label={rejected} />
      </div>
      {job.error && (
        <InlineTip variant="error" label={t("jobs.status.failed")}>
          {job.error}
        </InlineTip>
      )}
      {job.rejected > 0 && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => void download(() => api.jobs.rejections(job.id), t("jobs.rejections.file"))}
        >
          {t("jobs.rejections.open")}
        </Button>
      )}
    </div>
  )
}
