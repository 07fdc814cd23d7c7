import { useInstruction } from "../../hooks/api/instructions"
import { useTextOf } from "../../hooks/use-text-of"

export const InstructionBreadcrumb = ({ id }: { id: string }) => {
  const { instruction } = useInstruction(id)
  const textOf = useTextOf()
  return instruction ? <span>{textOf(instruction.names) || instruction.code}</span> : null
}
