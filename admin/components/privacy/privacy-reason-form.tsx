import { useTranslation } from "react-i18next"
import { useExtendPrivacyRequest, useRefusePrivacyRequest } from "../../hooks/api/privacy-requests"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

type PrivacyReasonFormProps = { id: string; act: "extend" | "refuse" }

/** Takes more time, or turns the request down; the person is owed the reason. */
export const PrivacyReasonForm = ({ id, act }: PrivacyReasonFormProps) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ reason: "" })
  const extending = useExtendPrivacyRequest(id)
  const refusing = useRefusePrivacyRequest(id)
  const reason = values.reason.trim()

  return (
    <FormDrawer
      title={t(`privacy.${act}.title`)}
      description={t(`privacy.${act}.description`)}
      onSubmit={() => (act === "extend" ? extending.mutateAsync(reason) : refusing.mutateAsync(reason))}
      success={t(`privacy.${act}.success`)}
      isDanger={act === "refuse"}
      isComplete={reason !== ""}
      isDirty={isDirty}
      isPending={extending.isPending || refusing.isPending}
    >
      <TextField
        label={t("fields.reason")}
        rows={4}
        maxLength={1_000}
        autoFocus
        value={values.reason}
        onChange={(next) => set("reason", next)}
      />
    </FormDrawer>
  )
}
