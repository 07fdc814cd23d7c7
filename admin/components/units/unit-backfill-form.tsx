import { useTranslation } from "react-i18next"
import { useBackfillUnits } from "../../hooks/api/jobs"
import { useJobRun } from "../../hooks/use-job-run"
import { useValues } from "../../hooks/use-values"
import { dayFromToday } from "../../lib/local-day"
import { DayField } from "../common/day-field"
import { JobDrawer } from "../jobs/job-drawer"
import { BackfillPolicyField } from "./backfill-policy-field"

/** Brings orders from before the plugin into the books; their units promise nothing until they are confirmed. */
export const UnitBackfillForm = () => {
  const { t } = useTranslation("afterSales")
  const { values, set } = useValues({
    from: null as string | null,
    to: null as string | null,
    policyVersionId: undefined as string | undefined,
  })
  const { mutateAsync } = useBackfillUnits()
  const run = useJobRun((isDryRun) =>
    mutateAsync({
      placed_from: values.from ?? "",
      placed_to: values.to ?? undefined,
      policy_version_id: values.policyVersionId,
      dry_run: isDryRun,
    })
  )

  /** What was previewed no longer is what would be done. */
  const change = <K extends keyof typeof values>(name: K, value: (typeof values)[K]) => {
    set(name, value)
    run.forget()
  }

  return (
    <JobDrawer
      title={t("units.backfill.title")}
      description={t("units.backfill.description")}
      run={run}
      isReady={Boolean(values.from)}
      labels={{
        preview: t("units.backfill.preview"),
        start: t("units.backfill.start"),
        started: t("units.backfill.started"),
        accepted: t("units.backfill.accepted"),
        rejected: t("units.backfill.rejected"),
      }}
    >
      <DayField
        label={t("units.backfill.from")}
        latest={dayFromToday(0)}
        value={values.from}
        onChange={(day) => change("from", day)}
      />
      <DayField
        label={t("units.backfill.to")}
        hint={t("units.backfill.toHint")}
        isOptional
        latest={dayFromToday(0)}
        value={values.to}
        onChange={(day) => change("to", day)}
      />
      <BackfillPolicyField value={values.policyVersionId} onChange={(id) => change("policyVersionId", id)} />
    </JobDrawer>
  )
}
