import { useTranslation } from "react-i18next"
import type { DismissReason } from "../../../src/types"
import { useDismissProposal } from "../../hooks/api/proposals"
import { useValues } from "../../hooks/use-values"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

const reasons: DismissReason[] = [
  "not_needed",
  "already_done",
  "customer_declined",
  "customer_unreachable",
  "duplicate",
  "other",
]

/** Says why nothing is to be done; the same need is not proposed again. */
export const ProposalDismissForm = ({ id }: { id: string }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ reason: undefined as DismissReason | undefined, note: "" })
  const { mutateAsync, isPending } = useDismissProposal(id)
  const note = values.note.trim()

  const dismiss = async () =>
    values.reason ? mutateAsync({ reason: values.reason, ...(note ? { note } : {}) }) : false

  return (
    <FormDrawer
      title={t("proposals.dismiss.title")}
      description={t("proposals.dismiss.description")}
      onSubmit={dismiss}
      success={t("proposals.dismiss.success")}
      submitLabel={t("proposals.dismiss.open")}
      isComplete={values.reason !== undefined}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.reason")}
        value={values.reason}
        choices={reasons.map((value) => ({ value, label: t(`proposals.dismissReason.${value}`) }))}
        onChange={(reason) => set("reason", reason)}
      />
      <TextField
        label={t("fields.note")}
        isOptional
        rows={3}
        maxLength={1_000}
        value={values.note}
        onChange={(next) => set("note", next)}
      />
    </FormDrawer>
  )
}
