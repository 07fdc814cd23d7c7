import { Plus } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLanguageNames } from "../../hooks/use-language-names"
import { offeredLanguages } from "../../lib/offered-languages"

type LanguagePickerProps = { without: string[]; onPick: (language: string) => void }

export const LanguagePicker = ({ without, onPick }: LanguagePickerProps) => {
  const { t } = useTranslation("afterSales")
  const nameOf = useLanguageNames()

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="transparent">
          <Plus />
          {t("languages.add")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="max-h-[280px] overflow-y-auto">
        {offeredLanguages
          .filter((language) => !without.includes(language))
          .map((language) => (
            <DropdownMenu.Item key={language} onClick={() => onPick(language)}>
              {nameOf(language)}
            </DropdownMenu.Item>
          ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
