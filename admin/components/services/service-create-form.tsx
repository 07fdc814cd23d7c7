import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ServiceKind } from "../../../src/types"
import { useCreateService } from "../../hooks/api/services"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"
import { ServiceFields } from "./service-fields"
import { serviceKinds } from "./service-status"
import { bodyOf, emptyService, isDetectionComplete } from "./service-values"

const codePattern = /^[a-z0-9][a-z0-9_-]*$/

/** A new service; it is a draft until it is published. */
export const ServiceCreateForm = () => {
  const { t } = useTranslation("afterSales")
  const [key] = useState(newKey)
  const { values, set, isDirty } = useValues(emptyService)
  const [identity, setIdentity] = useState({ code: "", kind: "repair" as ServiceKind })
  const { mutateAsync, isPending } = useCreateService()
  const code = identity.code.trim()

  const create = async () => {
    const answer = await mutateAsync({ key, code, kind: identity.kind, ...bodyOf(values) })
    return `/settings/after-sales/services/${answer.service.id}`
  }

  return (
    <FormDrawer
      title={t("services.create.title")}
      description={t("services.create.description")}
      onSubmit={create}
      success={t("services.create.success")}
      isComplete={codePattern.test(code) && isDetectionComplete(values.detection)}
      isDirty={isDirty || code !== ""}
      isPending={isPending}
    >
      <TextField
        label={t("fields.code")}
        hint={t("services.form.codeHint")}
        error={code && !codePattern.test(code) ? t("services.form.codeError") : undefined}
        maxLength={64}
        autoComplete="off"
        value={identity.code}
        onChange={(next) => setIdentity((current) => ({ ...current, code: next }))}
      />
      <ChoiceField
        label={t("fields.kind")}
        value={identity.kind}
        choices={serviceKinds.map((value) => ({ value, label: t(`serviceKinds.${value}`) }))}
        onChange={(kind) => setIdentity((current) => ({ ...current, kind }))}
      />
      <ServiceFields values={values} set={set} />
    </FormDrawer>
  )
}
