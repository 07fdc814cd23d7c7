import { causeCodes, excludableCauses } from "../../../../modules/warranty/domain/causes"
import { serve } from "../../../../shared/http/serve"
import { renderCode } from "../../../../shared/texts"
import { adminCoverageCauseRoutes } from "./routes"

export const GET = serve(
  () => adminCoverageCauseRoutes.list,
  async ({ locale }) => ({
    coverage_causes: causeCodes.map((code) => ({
      code,
      label: renderCode(locale, "cause", { code, params: {} }),
      is_excludable: excludableCauses.includes(code),
    })),
  })
)
