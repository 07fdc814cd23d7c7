import { csvOf } from "../../../../../../shared/http/csv"
import { serve } from "../../../../../../shared/http/serve"
import { platformOf } from "../../../../../services"
import { rejectionPages } from "../../rejection-pages"
import { adminJobRoutes } from "../../routes"

export const GET = serve(
  () => adminJobRoutes.rejections,
  async ({ scope, params }) => {
    const { id } = await platformOf(scope).retrieveJob(params.id)
    return {
      filename: `rejected-${id}.csv`,
      content: csvOf(["line", "code", "message"], rejectionPages(platformOf(scope), id)),
    }
  }
)
