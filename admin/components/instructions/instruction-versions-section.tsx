import { ArchiveBox, ArrowDownTray, RocketLaunch } from "@medusajs/icons"
import { Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminInstructionDetail, AdminInstructionVersion } from "../../../src/types"
import { usePublishInstruction, useRetireInstruction } from "../../hooks/api/instructions"
import { useDays } from "../../hooks/use-days"
import { useDownload } from "../../hooks/use-download"
import { useLanguageNames } from "../../hooks/use-language-names"
import { api } from "../../lib/api"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { ServiceStatusBadge } from "../services/service-status-badge"

/** Every version in every language. What was published stays, because it is evidence of what customers were told. */
export const InstructionVersionsSection = ({ instruction }: { instruction: AdminInstructionDetail }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const prompt = usePrompt()
  const download = useDownload()
  const languageName = useLanguageNames()
  const { mutateAsync: publish } = usePublishInstruction(instruction.id)
  const { mutateAsync: retire } = useRetireInstruction(instruction.id)

  const ask = (act: "publish" | "retire") =>
    prompt({
      variant: act === "publish" ? "confirmation" : "danger",
      title: t(`instructions.${act}.sure`),
      description: t(`instructions.${act}.effect`),
      confirmText: t(`services.${act}.open`),
      cancelText: t("actions.cancel"),
    })
  const run = async (act: "publish" | "retire", { language }: AdminInstructionVersion) => {
    if (await ask(act)) {
      const write = act === "publish" ? publish : retire
      await write(language, { onSuccess: () => toast.success(t(`instructions.${act}.success`)) }).catch(() => null)
    }
  }
  const keep = ({ language, version, file_name }: AdminInstructionVersion) =>
    void download(() => api.instructions.file(instruction.id, { language, version }), file_name ?? instruction.code)

  return (
    <Section title={t("policies.versions.title")}>
      {instruction.versions.length === 0 && <SectionNote>{t("instructions.noVersions")}</SectionNote>}
      {instruction.versions.map((version) => (
        <div key={version.id} className="flex items-start justify-between gap-x-4 px-6 py-4">
          <div className="flex min-w-0 flex-col gap-y-1">
            <Text size="small" leading="compact" weight="plus">
              {[languageName(version.language), t("policies.versionNumber", { version: version.version })].join(" · ")}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {days.date(version.published_at ?? version.created_at)}
            </Text>
            <Text size="small" className="line-clamp-3 whitespace-pre-wrap break-words">
              {version.file_name ?? version.body}
            </Text>
          </div>
          <div className="flex shrink-0 items-center gap-x-2">
            <ServiceStatusBadge status={version.status} />
            <ActionsMenu
              label={t("instructions.menu", { language: languageName(version.language), version: version.version })}
              groups={[
                {
                  actions: version.file_name
                    ? [{ label: t("instructions.download"), icon: <ArrowDownTray />, onClick: () => keep(version) }]
                    : [],
                },
                {
                  actions: [
                    ...(version.status === "draft"
                      ? [
                          {
                            label: t("services.publish.open"),
                            permission: "instructions.publish",
                            icon: <RocketLaunch />,
                            onClick: () => void run("publish", version),
                          },
                        ]
                      : []),
                    ...(version.status === "published"
                      ? [
                          {
                            label: t("services.retire.open"),
                            permission: "instructions.retire",
                            icon: <ArchiveBox />,
                            onClick: () => void run("retire", version),
                          },
                        ]
                      : []),
                  ],
                },
              ]}
            />
          </div>
        </div>
      ))}
    </Section>
  )
}
