import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Lifebuoy } from "@medusajs/icons"
import { Navigate } from "react-router-dom"
import { Breadcrumb } from "../../components/common/breadcrumb"

/** After-sales begins with what is to be done. */
const AfterSalesPage = () => <Navigate to="/after-sales/cases" replace />

export const config = defineRouteConfig({ label: "nav.afterSales", icon: Lifebuoy, translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Breadcrumb label="nav.afterSales" /> }

export default AfterSalesPage
