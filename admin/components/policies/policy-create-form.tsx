import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreatePolicy } from "../../hooks/api/policies"
import { useValues } from "../../hooks/use-values"
import { KeyedForm } from "../common/keyed-form"
import { LeaveGuard } from "../common/leave-guard"
import { PolicyFields } from "./policy-fields"
import { type PolicyIdentity, PolicyIdentityFields } from "./policy-identity-fields"
import { bodyOf, emptyPolicy } from "./policy-values"

const unnamed: PolicyIdentity = { code: "", kind: "commercial" }

/** A new promise; it is a draft until it is published. */
export const PolicyCreateForm = () => {
  const { t } = useTranslation("afterSales")
  const { handleSuccess } = useRouteModal()
  const { values, set, isDirty } = useValues(emptyPolicy)
  const [identity, setIdentity] = useState(unnamed)
  const { mutateAsync, isPending } = useCreatePolicy()

  const code = identity.code.trim()
  const isNamed = code !== "" || identity.kind !== unnamed.kind

  /** A refusal has been shown by the write itself. */
  const submit = async () => {
    if (code === "") {
      return
    }
    const answer = await mutateAsync({ ...identity, code, ...bodyOf(values) }).catch(() => undefined)
    if (answer) {
      toast.success(t("policies.create.success"))
      handleSuccess(`/settings/after-sales/policies/${answer.warranty_policy.id}`)
    }
  }

  return (
    <KeyedForm onSubmit={submit} className="flex h-full flex-col overflow-hidden">
      <LeaveGuard when={isDirty || isNamed} />
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto">
        <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-4 py-16">
          <div>
            <RouteFocusModal.Title asChild>
              <Heading>{t("policies.create.title")}</Heading>
            </RouteFocusModal.Title>
            <RouteFocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t("policies.create.description")}
              </Text>
            </RouteFocusModal.Description>
          </div>
          <PolicyIdentityFields identity={identity} onChange={setIdentity} />
          <PolicyFields values={values} set={set} />
        </div>
      </RouteFocusModal.Body>
      <RouteFocusModal.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" disabled={code === ""} isLoading={isPending}>
            {t("actions.save")}
          </Button>
        </div>
      </RouteFocusModal.Footer>
    </KeyedForm>
  )
}
