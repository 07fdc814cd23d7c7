import { RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { Button, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { KeyedForm } from "./keyed-form"
import { LeaveGuard } from "./leave-guard"

export type FormDrawerBodyProps = {
  /**
   * Resolves when it is done and the drawer may close; `false` or a rejection keeps it open. A place, `/…`, is where
   * the reader goes on.
   */
  onSubmit: () => Promise<unknown>
  /** Said when it is done; left out where `onSubmit` says more than that. */
  success?: string
  submitLabel?: string
  /** Everything that must be given is there; until then it can't be sent. */
  isComplete?: boolean
  isDirty: boolean
  isPending: boolean
  isDanger?: boolean
  children: ReactNode
}

export const FormDrawerBody = (props: FormDrawerBodyProps) => {
  const { onSubmit, success, submitLabel, isComplete = true, isDirty, isPending, isDanger = false, children } = props
  const { t } = useTranslation("afterSales")
  const { handleSuccess } = useRouteModal()

  /** A refusal has been shown by the write itself, so nothing is left to do about it here. */
  const submit = async () => {
    if (!isComplete) {
      return
    }
    const answer = await onSubmit().catch(() => false)
    if (answer !== false) {
      if (success) {
        toast.success(success)
      }
      handleSuccess(typeof answer === "string" ? answer : undefined)
    }
  }

  return (
    <KeyedForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
      <LeaveGuard when={isDirty} />
      <RouteDrawer.Body className="flex flex-col gap-y-6 overflow-y-auto">{children}</RouteDrawer.Body>
      <RouteDrawer.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button
            size="small"
            type="submit"
            variant={isDanger ? "danger" : "primary"}
            disabled={!isComplete}
            isLoading={isPending}
          >
            {submitLabel ?? t("actions.save")}
          </Button>
        </div>
      </RouteDrawer.Footer>
    </KeyedForm>
  )
}
