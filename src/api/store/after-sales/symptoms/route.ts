import { serve } from "../../../../shared/http/serve"
import { listSymptoms } from "../../../symptoms"
import { storeSymptomRoutes } from "./routes"

export const GET = serve(
  () => storeSymptomRoutes.list,
  async (call) => listSymptoms(call)
)
