import type { MedusaContainer } from "@medusajs/framework/types"
import { catalogOf } from "../../../services"

/** Instructions with their versions and history, as every route of one set of them answers. */
export async function instructionDetail(scope: MedusaContainer, id: string) {
  const catalog = catalogOf(scope)
  const [instruction, history] = await Promise.all([catalog.retrieveInstruction(id), catalog.historyOf(id)])

  return { instruction: { ...instruction, history } }
}
