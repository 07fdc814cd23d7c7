import { useTranslation } from "react-i18next"
import type { AdminWarranty } from "../../src/types"
import { useTextOf } from "./use-text-of"

/** A warranty's name: its policy's in the reader's language, or that of its kind. */
export function useWarrantyName() {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()

  return ({ policy_name, policy_code, kind }: Pick<AdminWarranty, "policy_name" | "policy_code" | "kind">) =>
    textOf(policy_name) || policy_code || t(`warranties.kind.${kind}`)
}
