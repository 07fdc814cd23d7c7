import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminJobResponse } from "../../../src/types"
import { useJobRun } from "../../hooks/use-job-run"
import { csvTemplate } from "../../lib/csv-template"
import { FileDrop } from "../common/file-drop"
import { FileRow } from "../common/file-row"
import { JobDrawer } from "../jobs/job-drawer"

type CsvImportFormProps = {
  title: string
  description: string
  /** Header and one row as an example. */
  template: string[][]
  templateName: string
  onStart: (input: { csv: string; dry_run: boolean }) => Promise<AdminJobResponse>
}

/** A CSV file is checked first, then kept row by row; rows that can't be kept are listed. */
export const CsvImportForm = ({ title, description, template, templateName, onStart }: CsvImportFormProps) => {
  const { t } = useTranslation("afterSales")
  const [file, setFile] = useState<File>()
  const run = useJobRun(async (isDryRun) => onStart({ csv: (await file?.text()) ?? "", dry_run: isDryRun }))

  const removeFile = () => {
    setFile(undefined)
    run.forget()
  }

  return (
    <JobDrawer
      title={title}
      description={description}
      run={run}
      isReady={Boolean(file)}
      labels={{
        preview: t("import.check"),
        start: t("import.start"),
        started: t("import.started"),
        accepted: t("import.accepted"),
        rejected: t("import.rejected"),
      }}
    >
      {file ? (
        <FileRow name={file.name} onRemove={run.isRunning ? undefined : removeFile} />
      ) : (
        <FileDrop label={t("import.drop")} hint={t("import.dropHint")} accept=".csv,text/csv" onFile={setFile} />
      )}
      <Button size="small" variant="secondary" className="self-start" asChild>
        <a href={csvTemplate(template)} download={templateName}>
          {t("import.template")}
        </a>
      </Button>
    </JobDrawer>
  )
}
