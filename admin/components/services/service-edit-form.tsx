import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminServiceDetail } from "../../../src/types"
import { useUpdateService } from "../../hooks/api/services"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { ServiceFields } from "./service-fields"
import { bodyOf, isDetectionComplete, valuesOf } from "./service-values"

export const ServiceEditForm = ({ service }: { service: AdminServiceDetail }) => {
  const { t } = useTranslation("afterSales")
  // What was seen when the form was opened: a change that is read meanwhile has not been.
  const [rev] = useState(service.rev)
  const { values, set, isDirty } = useValues(valuesOf(service))
  const { mutateAsync, isPending } = useUpdateService(service.id)

  return (
    <FormDrawer
      title={t("services.edit.title")}
      description={service.status === "published" ? t("services.edit.published") : undefined}
      onSubmit={() => mutateAsync({ ...bodyOf(values), rev })}
      success={t("services.edit.success")}
      isComplete={isDetectionComplete(values.detection)}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ServiceFields values={values} set={set} />
    </FormDrawer>
  )
}
