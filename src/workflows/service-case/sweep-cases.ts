import type { MedusaContainer } from "@medusajs/framework/types"
import { closeResolvedCasesWorkflow } from "./workflows/close-resolved-cases"
import { sweepCaseFilesWorkflow } from "./workflows/sweep-case-files"
import { sweepCaseMattersWorkflow } from "./workflows/sweep-case-matters"

const caseBatch = 100
const fileBatch = 100

/** What must become of cases although nobody asks: units that know of them, files that go, an end after the window. */
export async function sweepCases(container: MedusaContainer): Promise<void> {
  await sweepCaseMattersWorkflow(container).run()
  await sweepFiles(container)
  await closeResolved(container)
}

async function sweepFiles(container: MedusaContainer): Promise<void> {
  for (let claimed = fileBatch; claimed === fileBatch;) {
    const { result } = await sweepCaseFilesWorkflow(container).run({ input: { limit: fileBatch } })
    claimed = result.files.length
  }
}

async function closeResolved(container: MedusaContainer): Promise<void> {
  for (let closed = caseBatch; closed === caseBatch;) {
    const { result } = await closeResolvedCasesWorkflow(container).run({ input: { limit: caseBatch } })
    closed = result.length
  }
}
