import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreateCase } from "../../../hooks/api/case-writes"
import { useOfferedServices } from "../../../hooks/api/services"
import { useTextOf } from "../../../hooks/use-text-of"
import { useValues } from "../../../hooks/use-values"
import { newKey } from "../../../lib/new-key"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { TextField } from "../../common/text-field"
import { casePriorities } from "../case-status"
import { CaseUnitsField } from "./case-units-field"
import { createBody, createChannels, emptyCase, isCaseComplete } from "./create-values"
import { RemedyField } from "./remedy-field"
import { SymptomField } from "./symptom-field"

type CaseCreateFormProps = { orderId?: string; customerId?: string; unitId?: string }

/** An agent takes down what a customer asks for. */
export const CaseCreateForm = ({ orderId, customerId, unitId }: CaseCreateFormProps) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const [key] = useState(newKey)
  const { services = [] } = useOfferedServices()
  const { values, set, isDirty } = useValues({ ...emptyCase, unitIds: unitId ? [unitId] : [] })
  const { mutateAsync, isPending } = useCreateCase()
  const kind = services.find(({ id }) => id === values.service)?.kind
  const from = { orderId, customerId, kind }

  const create = async () => {
    const answer = await mutateAsync({ key, ...createBody(values, from) })
    return `/after-sales/cases/${answer.case.id}`
  }

  return (
    <FormDrawer
      title={t("inbox.create.title")}
      description={t("inbox.create.description")}
      onSubmit={create}
      success={t("inbox.create.success")}
      submitLabel={t("inbox.create.open")}
      isComplete={isCaseComplete(values, from)}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("cases.fields.service")}
        hint={services.length === 0 ? t("inbox.create.noServices") : undefined}
        value={values.service}
        choices={services.map((offered) => ({ value: offered.id, label: textOf(offered.names) }))}
        onChange={(next) => set("service", next)}
      />
      <CaseUnitsField
        within={{ order_id: orderId, customer_id: customerId, id: unitId }}
        value={values.unitIds}
        onChange={(unitIds) => set("unitIds", unitIds)}
      />
      {!customerId && values.unitIds.length === 0 && (
        <>
          <TextField
            label={t("fields.email")}
            hint={t("inbox.create.emailHint")}
            type="email"
            autoComplete="off"
            maxLength={254}
            value={values.email}
            onChange={(email) => set("email", email)}
          />
          <TextField
            label={t("fields.name")}
            isOptional
            autoComplete="off"
            maxLength={200}
            value={values.name}
            onChange={(name) => set("name", name)}
          />
        </>
      )}
      <SymptomField kind={kind} value={values.symptom} onChange={(symptom) => set("symptom", symptom)} />
      {kind === "complaint" && <RemedyField value={values.remedy} onChange={(remedy) => set("remedy", remedy)} />}
      <TextField
        label={t("cases.fields.description")}
        hint={t("inbox.create.descriptionHint")}
        rows={5}
        maxLength={5_000}
        value={values.description}
        onChange={(description) => set("description", description)}
      />
      <ChoiceField
        label={t("cases.fields.channel")}
        value={values.channel}
        choices={createChannels.map((value) => ({ value, label: t(`cases.channel.${value}`) }))}
        onChange={(channel) => set("channel", channel)}
      />
      <ChoiceField
        label={t("cases.fields.priority")}
        value={values.priority}
        choices={casePriorities.map((value) => ({ value, label: t(`cases.priority.${value}`) }))}
        onChange={(priority) => set("priority", priority)}
      />
    </FormDrawer>
  )
}
