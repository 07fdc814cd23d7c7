import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useRenderReply, useReplies } from "../../../hooks/api/replies"

type TemplatePickerProps = { case_: AdminCaseDetail; onPick: (templateId: string, body: string) => void }

/** Answers that the shop gives often, filled in for this case in its customer's language. */
export const TemplatePicker = ({ case_, onPick }: TemplatePickerProps) => {
  const { t } = useTranslation("afterSales")
  const { replies = [] } = useReplies({ limit: 100, order: "name" })
  const { mutateAsync, isPending } = useRenderReply()

  const pick = async (id: string) => {
    const answer = await mutateAsync({ id, case_id: case_.id }).catch(() => null)
    if (answer) {
      onPick(id, answer.reply.body)
    }
  }

  if (replies.length === 0) {
    return null
  }

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" isLoading={isPending}>
          <ChatBubbleLeftRight />
          {t("cases.talk.templates")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="max-h-80 overflow-y-auto">
        {replies.map((reply) => (
          <DropdownMenu.Item key={reply.id} onSelect={() => void pick(reply.id)}>
            {reply.name}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
