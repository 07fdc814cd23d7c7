import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useAgents } from "../../../hooks/api/agents"
import { useAssignCase } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"

const nobody = "nobody"
const inTurn = "in_turn"

/** Gives a case to somebody, to whoever is next in turn, or to nobody. */
export const CaseAssignForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { agents = [] } = useAgents()
  const { values, set, isDirty } = useValues({ to: case_.assignee_id ?? inTurn })
  const { mutateAsync, isPending } = useAssignCase(case_.id)
  const user = values.to === inTurn ? {} : { user_id: values.to === nobody ? null : values.to }

  return (
    <FormDrawer
      title={t("cases.assign.title")}
      description={t("cases.assign.description")}
      onSubmit={() => mutateAsync({ ...user, rev: case_.rev })}
      success={t("cases.assign.success")}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("cases.fields.assignee")}
        value={values.to}
        choices={[
          { value: inTurn, label: t("cases.assign.inTurn") },
          ...agents.map((agent) => ({
            value: agent.user_id,
            label:
              agent.is_active && !agent.is_away
                ? (agent.name ?? agent.email)
                : t("cases.assign.away", { name: agent.name ?? agent.email }),
          })),
          { value: nobody, label: t("cases.assign.nobody") },
        ]}
        onChange={(to) => set("to", to)}
      />
    </FormDrawer>
  )
}
