import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ServiceStatus } from "../../../src/types"
import { serviceStatusColors } from "./service-status"

/** Of a service, of a procedure and of its versions. */
export const ServiceStatusBadge = ({ status }: { status: ServiceStatus }) => {
  const { t } = useTranslation("afterSales")
  return <StatusBadge color={serviceStatusColors[status]}>{t(`services.status.${status}`)}</StatusBadge>
}
