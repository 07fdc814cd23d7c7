import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseRemedy } from "../../../../src/types"
import { useFollowUpCase } from "../../../hooks/api/case-writes"
import { useOfferedServices } from "../../../hooks/api/services"
import { useTextOf } from "../../../hooks/use-text-of"
import { useValues } from "../../../hooks/use-values"
import { newKey } from "../../../lib/new-key"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { TextField } from "../../common/text-field"
import { RemedyField } from "./remedy-field"

/** Opens a case that follows this one, about the same things. */
export const CaseFollowUpForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const [key] = useState(newKey)
  const { services = [] } = useOfferedServices()
  const { values, set, isDirty } = useValues({
    service: case_.service_id,
    description: "",
    remedy: (case_.remedy_sought ?? undefined) as CaseRemedy | undefined,
  })
  const { mutateAsync, isPending } = useFollowUpCase(case_.id)

  const kind = services.find(({ id }) => id === values.service)?.kind
  const isComplaint = kind === "complaint"

  const open = async () => {
    const answer = await mutateAsync({
      key,
      service_id: values.service,
      description: values.description.trim(),
      ...(isComplaint ? { remedy_sought: values.remedy } : {}),
    })
    return `/after-sales/cases/${answer.case.id}`
  }

  return (
    <FormDrawer
      title={t("cases.followUp.title")}
      description={t("cases.followUp.description")}
      onSubmit={open}
      success={t("cases.followUp.success")}
      submitLabel={t("cases.followUp.open")}
      isComplete={
        kind !== undefined && values.description.trim() !== "" && (!isComplaint || values.remedy !== undefined)
      }
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("cases.fields.service")}
        value={values.service}
        choices={services.map((service) => ({ value: service.id, label: textOf(service.names) }))}
        onChange={(service) => set("service", service)}
      />
      {isComplaint && <RemedyField value={values.remedy} onChange={(remedy) => set("remedy", remedy)} />}
      <TextField
        label={t("cases.fields.description")}
        rows={5}
        maxLength={5_000}
        value={values.description}
        onChange={(description) => set("description", description)}
      />
    </FormDrawer>
  )
}
