import { useTranslation } from "react-i18next"
import type { AdminCasesBulkBody, CaseCancelReason, CasePriority, CaseResolution } from "../../../../src/types"
import { useAgents } from "../../../hooks/api/agents"
import { useBulkCases } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { casePriorities } from "../case-status"
import { useBulkOutcome } from "../use-bulk-outcome"
import { bulkActions, bulkBody, type BulkValues } from "./bulk-values"
import { caseCancelReasons, caseResolutions } from "./case-choices"

const nobody = "nobody"
const empty: BulkValues = {}

/** The same thing done to every selected case; what can't be done is told one by one. */
export const CaseBulkForm = ({ ids }: { ids: string[] }) => {
  const { t } = useTranslation("afterSales")
  const { agents = [] } = useAgents()
  const { values, set, isDirty } = useValues(empty)
  const { mutateAsync, isPending } = useBulkCases()
  const tell = useBulkOutcome()
  const body: AdminCasesBulkBody | null = bulkBody(ids, values)

  const submit = async () => {
    if (!body) {
      return false
    }
    const { results } = await mutateAsync(body)
    return tell(results) > 0
  }

  return (
    <FormDrawer
      title={t("inbox.bulk.title", { count: ids.length })}
      onSubmit={submit}
      isDanger={values.action === "cancel"}
      isComplete={body !== null && ids.length > 0}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("inbox.bulk.what")}
        value={values.action}
        choices={bulkActions.map((value) => ({ value, label: t(`inbox.bulk.action.${value}`) }))}
        onChange={(action) => set("action", action)}
      />
      {values.action === "assign" && (
        <ChoiceField
          label={t("cases.fields.assignee")}
          value={values.assignee === null ? nobody : values.assignee}
          choices={[
            ...agents.map((agent) => ({ value: agent.user_id, label: agent.name ?? agent.email })),
            { value: nobody, label: t("cases.assign.nobody") },
          ]}
          onChange={(next) => set("assignee", next === nobody ? null : next)}
        />
      )}
      {values.action === "set_priority" && (
        <ChoiceField<CasePriority>
          label={t("cases.fields.priority")}
          value={values.priority}
          choices={casePriorities.map((value) => ({ value, label: t(`cases.priority.${value}`) }))}
          onChange={(priority) => set("priority", priority)}
        />
      )}
      {values.action === "resolve" && (
        <ChoiceField<CaseResolution>
          label={t("cases.fields.resolution")}
          value={values.resolution}
          choices={caseResolutions.map((value) => ({ value, label: t(`cases.resolution.${value}`) }))}
          onChange={(resolution) => set("resolution", resolution)}
        />
      )}
      {values.action === "cancel" && (
        <ChoiceField<CaseCancelReason>
          label={t("fields.reason")}
          value={values.reason}
          choices={caseCancelReasons.map((value) => ({ value, label: t(`cases.cancelReason.${value}`) }))}
          onChange={(reason) => set("reason", reason)}
        />
      )}
    </FormDrawer>
  )
}
