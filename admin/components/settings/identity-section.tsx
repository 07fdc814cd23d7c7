import { Plus } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminAfterSalesSettings } from "../../../src/types"
import { useLanguageNames } from "../../hooks/use-language-names"
import { Allowed } from "../common/allowed"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { IdentityActions } from "./identity-actions"

/** Who stands behind the shop's promises, in each language that its customers read. */
export const IdentitySection = ({ settings }: { settings: AdminAfterSalesSettings }) => {
  const { t } = useTranslation("afterSales")
  const languageName = useLanguageNames()
  const identities = Object.entries(settings.identity)

  return (
    <Section
      title={t("settings.identity.title")}
      subtitle={t("settings.identity.subtitle")}
      aside={
        <Allowed permission="settings.update">
          <Button size="small" variant="secondary" asChild>
            <Link to="identity">
              <Plus />
              {t("languages.add")}
            </Link>
          </Button>
        </Allowed>
      }
    >
      {identities.length === 0 && <SectionNote>{t("settings.identity.none")}</SectionNote>}
      {identities.map(([language, identity]) => (
        <div key={language} className="flex items-start justify-between gap-x-4 px-6 py-4">
          <div className="grid w-full grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-2">
            <Text size="small" leading="compact" weight="plus">
              {languageName(language)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
              {[identity.name, identity.address, identity.email, identity.phone].filter(Boolean).join("\n")}
            </Text>
          </div>
          <IdentityActions language={language} />
        </div>
      ))}
    </Section>
  )
}
