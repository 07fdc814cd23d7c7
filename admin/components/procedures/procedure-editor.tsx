import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Plus } from "@medusajs/icons"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProcedureDetail, AdminProcedureVersion } from "../../../src/types"
import { useUpdateProcedure } from "../../hooks/api/procedures"
import { useValues } from "../../hooks/use-values"
import { KeyedForm } from "../common/keyed-form"
import { LanguageTexts } from "../common/language-texts"
import { LeaveGuard } from "../common/leave-guard"
import { ProcedurePreview } from "./procedure-preview"
import { StepEditor } from "./step-editor"
import { areStepsComplete, moved, newStep, stepsBody, stepValuesOf, type StepValues } from "./step-values"

type ProcedureEditorProps = { procedure: AdminProcedureDetail; draft: AdminProcedureVersion }

/** The draft of a procedure: its steps at the left, what whoever follows it will see at the right. */
export const ProcedureEditor = ({ procedure, draft }: ProcedureEditorProps) => {
  const { t } = useTranslation("afterSales")
  const { handleSuccess } = useRouteModal()
  const { values, set, isDirty } = useValues({ names: procedure.names, steps: draft.steps.map(stepValuesOf) })
  const { mutateAsync, isPending } = useUpdateProcedure(procedure.id)
  const isComplete = areStepsComplete(values.steps)
  const change = (index: number, step: StepValues) =>
    set(
      "steps",
      values.steps.map((other, place) => (place === index ? step : other))
    )

  const save = async () => {
    const names = Object.fromEntries(Object.entries(values.names).filter(([, text]) => text.trim()))
    const answer = isComplete ? await mutateAsync({ names, steps: stepsBody(values.steps) }).catch(() => null) : null
    if (answer) {
      toast.success(t("procedures.edit.success"))
      handleSuccess()
    }
  }

  return (
    <KeyedForm onSubmit={save} className="flex h-full flex-col overflow-hidden">
      <LeaveGuard when={isDirty} />
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-1 flex-col overflow-y-auto">
        <div className="mx-auto grid w-full max-w-[1200px] grid-cols-1 gap-8 px-4 py-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex flex-col gap-y-6">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("procedures.edit.title", { version: draft.version })}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  {t("procedures.edit.description")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <LanguageTexts
              label={t("fields.name")}
              hint={t("procedures.form.nameHint")}
              texts={values.names}
              onChange={(names) => set("names", names)}
            />
            {values.steps.map((step, index) => (
              <StepEditor
                key={step.code}
                place={index + 1}
                count={values.steps.length}
                step={step}
                onChange={(next) => change(index, next)}
                onMove={(by) => set("steps", moved(values.steps, index, by))}
                onRemove={() =>
                  set(
                    "steps",
                    values.steps.filter((_, place) => place !== index)
                  )
                }
              />
            ))}
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="self-start"
              onClick={() => set("steps", [...values.steps, newStep()])}
            >
              <Plus />
              {t("procedures.form.addStep")}
            </Button>
          </div>
          <ProcedurePreview names={values.names} steps={values.steps} />
        </div>
      </RouteFocusModal.Body>
      <RouteFocusModal.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" disabled={!isComplete} isLoading={isPending}>
            {t("actions.save")}
          </Button>
        </div>
      </RouteFocusModal.Footer>
    </KeyedForm>
  )
}
