import { useCustomer, useUser } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { RowLink } from "./row-link"

type PersonNameProps = { type: string; id: string | null }

/** Who did something. History keeps ids only, so the name is read from where it stands today. */
export const PersonName = ({ type, id }: PersonNameProps) => {
  const { t } = useTranslation("afterSales")
  const isUser = type === "user" && Boolean(id)
  const isCustomer = type === "customer" && Boolean(id)
  const { user } = useUser(id ?? "", undefined, { enabled: isUser, retry: false })
  const { customer } = useCustomer(id ?? "", undefined, { enabled: isCustomer, retry: false })
  const person = user ?? customer

  if (!person) {
    return <span>{t(`actors.${type}`)}</span>
  }

  const name = [person.first_name, person.last_name].filter(Boolean).join(" ") || person.email
  return <RowLink to={isUser ? `/settings/users/${id}` : `/customers/${id}`}>{name}</RowLink>
}
