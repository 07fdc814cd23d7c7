import { Button, Checkbox, Label, Tabs, Textarea, toast } from "@medusajs/ui"
import { type KeyboardEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseVisibility } from "../../../../src/types"
import { useAddCaseMessage } from "../../../hooks/api/case-writes"
import { newKey } from "../../../lib/new-key"
import { LeaveGuard } from "../../common/leave-guard"
import { ComposerFiles } from "./composer-files"
import { TemplatePicker } from "./template-picker"

const empty = {
  body: "",
  isDecision: false,
  files: [] as { id: string; name: string }[],
  template: undefined as string | undefined,
}

/** Where the agent writes: to the customer, or a note that only colleagues read. Ctrl+Enter sends. */
export const CaseComposer = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const id = useId()
  const [visibility, setVisibility] = useState<CaseVisibility>("customer")
  const [draft, setDraft] = useState(empty)
  const [key, setKey] = useState(newKey)
  const { mutateAsync, isPending } = useAddCaseMessage(case_.id)
  const isInternal = visibility === "internal"
  const isReady = draft.body.trim() !== "" && !isPending

  const send = async () => {
    if (!isReady) {
      return
    }
    const { body, isDecision, files, template } = draft
    await mutateAsync(
      {
        key,
        body: body.trim(),
        visibility,
        communicates_decision: isDecision && !isInternal,
        template_id: template,
        attachment_ids: files.length ? files.map((file) => file.id) : undefined,
      },
      {
        onSuccess: () => {
          setDraft(empty)
          setKey(newKey())
          toast.success(t(isInternal ? "cases.talk.noted" : "cases.talk.sent"))
        },
      }
    ).catch(() => null)
  }
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    }
  }

  return (
    <Tabs
      value={visibility}
      onValueChange={(value) => setVisibility(value as CaseVisibility)}
      className="flex flex-col gap-y-3 px-6 py-4"
    >
      <LeaveGuard when={draft.body.trim() !== ""} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Tabs.List>
          <Tabs.Trigger value="customer">{t("cases.talk.toCustomer")}</Tabs.Trigger>
          <Tabs.Trigger value="internal">{t("cases.talk.note")}</Tabs.Trigger>
        </Tabs.List>
        <TemplatePicker
          case_={case_}
          onPick={(template, reply) =>
            setDraft((current) => ({
              ...current,
              template,
              body: [current.body.trim(), reply].filter(Boolean).join("\n\n"),
            }))
          }
        />
      </div>
      <Tabs.Content value={visibility} forceMount className="flex flex-col">
        <Label htmlFor={id} className="sr-only">
          {t(isInternal ? "cases.talk.note" : "cases.talk.toCustomer")}
        </Label>
        <Textarea
          id={id}
          rows={4}
          maxLength={10_000}
          placeholder={t(isInternal ? "cases.talk.notePlaceholder" : "cases.talk.placeholder")}
          value={draft.body}
          onChange={(event) => setDraft((current) => ({ ...current, body: event.target.value }))}
          onKeyDown={sendByKey}
        />
      </Tabs.Content>
      <ComposerFiles
        caseId={case_.id}
        files={draft.files}
        onChange={(files) => setDraft((current) => ({ ...current, files }))}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        {isInternal || case_.service_kind !== "complaint" ? (
          <span />
        ) : (
          <div className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-decision`}
              checked={draft.isDecision}
              onCheckedChange={(state) => setDraft((current) => ({ ...current, isDecision: state === true }))}
            />
            <Label htmlFor={`${id}-decision`} size="small">
              {t("cases.talk.isDecision")}
            </Label>
          </div>
        )}
        <Button size="small" disabled={!isReady} isLoading={isPending} onClick={() => void send()}>
          {t(isInternal ? "cases.talk.save" : "cases.talk.send")}
        </Button>
      </div>
    </Tabs>
  )
}
