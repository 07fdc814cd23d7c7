import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCaseDetail, CaseStep } from "../../../../src/types"
import { useCompleteStep } from "../../../hooks/api/case-writes"

type StepButtonProps = { case_: AdminCaseDetail; step: CaseStep }

/** Takes down what a step asks for; what failed is begun anew, and keeps what was written. */
export const StepButton = ({ case_, step }: StepButtonProps) => {
  const { t } = useTranslation("afterSales")
  const { mutateAsync, isPending } = useCompleteStep(case_.id)

  const repeat = async () => {
    await mutateAsync(
      { step_id: step.id, repeat: true, rev: case_.rev },
      { onSuccess: () => toast.success(t("cases.steps.repeated")) }
    ).catch(() => null)
  }

  if (step.status === "failed") {
    return (
      <Button
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={isPending}
        onClick={() => void repeat()}
      >
        {t("cases.steps.repeat")}
      </Button>
    )
  }

  return (
    <Button size="small" variant="secondary" className="self-start" asChild>
      <Link to={`step?step_id=${step.id}`}>{t("cases.steps.record")}</Link>
    </Button>
  )
}
