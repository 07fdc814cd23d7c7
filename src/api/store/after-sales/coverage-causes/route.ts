import { causeCodes } from "../../../../modules/warranty/domain/causes"
import { serve } from "../../../../shared/http/serve"
import { renderCode } from "../../../../shared/texts"
import { storeCoverageCauseRoutes } from "./routes"

export const GET = serve(
  () => storeCoverageCauseRoutes.list,
  async ({ locale }) => ({
    coverage_causes: causeCodes.map((code) => ({ code, label: renderCode(locale, "cause", { code, params: {} }) })),
  })
)
