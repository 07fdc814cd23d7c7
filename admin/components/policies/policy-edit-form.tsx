import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy, AdminWarrantyPolicyVersion } from "../../../src/types"
import { useUpdatePolicyDraft } from "../../hooks/api/policies"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { PolicyFields } from "./policy-fields"
import { bodyOf, valuesOf } from "./policy-values"

type PolicyEditFormProps = { policy: AdminWarrantyPolicy; draft: AdminWarrantyPolicyVersion }

export const PolicyEditForm = ({ policy, draft }: PolicyEditFormProps) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues(valuesOf(draft))
  const { mutateAsync, isPending } = useUpdatePolicyDraft(policy.id)

  return (
    <FormDrawer
      title={t("policies.edit.title", { version: draft.version })}
      description={t("policies.edit.description")}
      onSubmit={() => mutateAsync(bodyOf(values))}
      success={t("policies.edit.success")}
      isDirty={isDirty}
      isPending={isPending}
    >
      <PolicyFields values={values} set={set} />
    </FormDrawer>
  )
}
