import { useTranslation } from "react-i18next"
import type { AdminJob } from "../../../src/types"
import { ProgressBar } from "../common/progress-bar"

/** How far a job has come. Some learn only on the way how much there is; what is completed is full. */
export const JobProgress = ({ job }: { job: AdminJob }) => {
  const { t } = useTranslation("afterSales")

  return (
    <ProgressBar
      done={job.done}
      total={job.total}
      isFinished={job.status === "completed"}
      label={job.total ? t("jobs.progress", { done: job.done, total: job.total }) : t("jobs.done", { count: job.done })}
    />
  )
}
