import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { Allowed } from "../../common/allowed"
import { Section } from "../../common/section"
import { SectionNote } from "../../common/section-note"
import { CaseComposer } from "./case-composer"
import { CaseMessage } from "./case-message"
import { LostNotices } from "./lost-notices"

/** The conversation, oldest first, and where one writes. */
export const CaseTalkSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")

  return (
    <Section title={t("cases.talk.title")} subtitle={t("cases.talk.subtitle")}>
      <LostNotices case_={case_} />
      {case_.messages.length === 0 && <SectionNote>{t("cases.talk.none")}</SectionNote>}
      {case_.messages.length > 0 && (
        <ol
          className="flex max-h-[560px] flex-col gap-y-3 overflow-y-auto px-6 py-4"
          tabIndex={0}
          aria-label={t("cases.talk.title")}
        >
          {case_.messages.map((message) => (
            <CaseMessage key={message.id} case_={case_} message={message} />
          ))}
        </ol>
      )}
      {case_.status !== "cancelled" && !case_.merged_into_id && (
        <Allowed permission="cases.message">
          <CaseComposer case_={case_} />
        </Allowed>
      )}
    </Section>
  )
}
