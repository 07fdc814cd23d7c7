import { LockClosedSolid } from "@medusajs/icons"
import { Badge, Text, Tooltip, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, AdminCaseMessage } from "../../../../src/types"
import { useDays } from "../../../hooks/use-days"
import { PersonName } from "../../common/person-name"
import { CaseFile } from "./case-file"

type CaseMessageProps = { case_: AdminCaseDetail; message: AdminCaseMessage }

/** One thing that was said: the customer's at the left, ours at the right, notes among colleagues marked as such. */
export const CaseMessage = ({ case_, message }: CaseMessageProps) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const isOurs = message.author_type !== "customer" && message.author_type !== "guest"
  const isInternal = message.visibility === "internal"
  const files = case_.attachments.filter(({ id }) => message.attachment_ids.includes(id))

  return (
    <li className={clx("flex w-full flex-col", isOurs ? "items-end" : "items-start")}>
      <div
        className={clx("shadow-borders-base flex max-w-[85%] flex-col gap-y-2 rounded-lg px-4 py-3", {
          "bg-ui-bg-base": !isOurs,
          "bg-ui-bg-component": isOurs && !isInternal,
          "bg-ui-tag-orange-bg": isInternal,
        })}
      >
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {message.author_type === "guest" || (message.author_type === "customer" && case_.owner_name) ? (
              <span>{case_.owner_name ?? case_.owner_email ?? t("actors.guest")}</span>
            ) : (
              <PersonName type={message.author_type} id={message.author_id} />
            )}
          </Text>
          {isInternal && (
            <Badge size="2xsmall" color="orange">
              <LockClosedSolid className="mr-1 size-3" />
              {t("cases.talk.internal")}
            </Badge>
          )}
          {message.communicates_decision && (
            <Badge size="2xsmall" color="blue">
              {t("cases.talk.decision")}
            </Badge>
          )}
          <Tooltip content={days.time(message.created_at)}>
            <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
              {days.ago(message.created_at)}
            </Text>
          </Tooltip>
        </div>
        <Text size="small" className="whitespace-pre-wrap break-words">
          {message.erased_at ? t("cases.talk.erased") : message.body}
        </Text>
        {files.map((file) => (
          <CaseFile key={file.id} caseId={case_.id} file={file} />
        ))}
      </div>
    </li>
  )
}
