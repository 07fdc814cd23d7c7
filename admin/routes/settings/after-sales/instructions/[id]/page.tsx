import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { InstructionBreadcrumb } from "../../../../../components/instructions/instruction-breadcrumb"
import { InstructionGeneralSection } from "../../../../../components/instructions/instruction-general-section"
import { InstructionVersionsSection } from "../../../../../components/instructions/instruction-versions-section"
import { useInstruction } from "../../../../../hooks/api/instructions"
import { pageTitle } from "../../../../../lib/page-title"

const InstructionDetailPage = () => {
  const { id = "" } = useParams()
  const { instruction, isError, error } = useInstruction(id)

  if (isError) {
    throw error
  }
  if (!instruction) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_instruction.details"
      preferredLayoutId="core:single-column"
      data={instruction}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesInstructionGeneral">
              <InstructionGeneralSection instruction={instruction} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesInstructionVersions">
              <InstructionVersionsSection instruction={instruction} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <InstructionBreadcrumb id={params.id} />,
  seo: () => pageTitle("instructions.title"),
}

export default InstructionDetailPage
