import type { PlatformModuleService } from "../../../../modules/platform"

type Rejection = Awaited<ReturnType<PlatformModuleService["listRejections"]>>[number]

const limit = 1000

/** What an import left out, in the order of its file. */
export async function* rejectionPages(platform: PlatformModuleService, jobId: string): AsyncGenerator<Rejection[]> {
  let page: Rejection[]
  let after: Rejection | undefined
  do {
    page = await platform.listRejections(jobId, { after, limit })
    yield page
    after = page.at(-1)
  } while (page.length === limit)
}
