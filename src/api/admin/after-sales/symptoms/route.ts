import { serve } from "../../../../shared/http/serve"
import { listSymptoms } from "../../../symptoms"
import { adminSymptomRoutes } from "./routes"

export const GET = serve(
  () => adminSymptomRoutes.list,
  async (call) => listSymptoms(call)
)
