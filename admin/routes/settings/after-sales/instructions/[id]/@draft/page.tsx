import { useParams } from "react-router-dom"
import { InstructionDraftForm } from "../../../../../../components/instructions/instruction-draft-form"
import { useInstruction } from "../../../../../../hooks/api/instructions"

const InstructionDraftPage = () => {
  const { id = "" } = useParams()
  const { instruction } = useInstruction(id)
  return instruction ? <InstructionDraftForm instruction={instruction} /> : null
}

export default InstructionDraftPage
