import { serve } from "../../../../shared/http/serve"
import { warrantyOf } from "../../../services"
import { adminJurisdictionRoutes } from "./routes"

export const GET = serve(
  () => adminJurisdictionRoutes.list,
  async ({ scope }) => ({
    jurisdictions: await warrantyOf(scope).listJurisdictions(),
  })
)
