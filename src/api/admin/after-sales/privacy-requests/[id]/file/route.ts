import { conflict } from "../../../../../../shared/errors"
import { serve } from "../../../../../../shared/http/serve"
import { platformOf } from "../../../../../services"
import { adminPrivacyRequestRoutes } from "../../routes"

export const GET = serve(
  () => adminPrivacyRequestRoutes.file,
  async ({ scope, params }) => {
    const file = await platformOf(scope).retrievePrivacyFile(params.id)
    return file === null
      ? conflict("no_file", "There is no file of this request, or not any more: run an export")
      : { filename: `personal-data-${params.id}.json`, content: Buffer.from(file, "utf8") }
  }
)
