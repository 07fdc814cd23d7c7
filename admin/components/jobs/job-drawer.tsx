import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { useJobRun } from "../../hooks/use-job-run"
import { JobCard } from "./job-card"

type JobDrawerProps = {
  title: string
  description: string
  run: ReturnType<typeof useJobRun>
  /** What has to be given is there. */
  isReady: boolean
  labels: { preview: string; start: string; started: string; accepted: string; rejected: string }
  children: ReactNode
}

/** Long work is tried out first and started only then; it goes on when the drawer is closed. */
export const JobDrawer = ({ title, description, run, isReady, labels, children }: JobDrawerProps) => {
  const { t } = useTranslation("afterSales")
  const navigate = useNavigate()

  const startForReal = async () => {
    if (await run.run(false)) {
      toast.success(labels.started)
      void navigate("/after-sales/jobs")
    }
  }

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="text-ui-fg-subtle txt-small text-pretty">
          {description}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        {children}
        {run.job && <JobCard job={run.job} accepted={labels.accepted} rejected={labels.rejected} />}
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </RouteDrawer.Close>
          {run.isPreviewed ? (
            <Button size="small" onClick={() => void startForReal()}>
              {labels.start}
            </Button>
          ) : (
            <Button size="small" disabled={!isReady} isLoading={run.isRunning} onClick={() => void run.run(true)}>
              {labels.preview}
            </Button>
          )}
        </div>
      </RouteDrawer.Footer>
    </RouteDrawer>
  )
}
