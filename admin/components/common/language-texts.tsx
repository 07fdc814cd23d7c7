import { Tabs } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useLanguageNames } from "../../hooks/use-language-names"
import { LanguagePicker } from "./language-picker"
import { TextField } from "./text-field"

/** Languages that are offered from the start; others are added. */
const firstLanguages = ["en", "it"]

type LanguageTextsProps = {
  label: string
  hint: string
  rows?: number
  texts: Record<string, string>
  onChange: (texts: Record<string, string>) => void
}

/** One text in several languages, a tab for each. */
export const LanguageTexts = ({ label, hint, rows, texts, onChange }: LanguageTextsProps) => {
  const { t } = useTranslation("afterSales")
  const nameOf = useLanguageNames()
  const [added, setAdded] = useState<string[]>([])
  const languages = [...new Set([...firstLanguages, ...Object.keys(texts), ...added])]
  const [shown, setShown] = useState(languages[0])

  const add = (language: string) => {
    setAdded((current) => [...current, language])
    setShown(language)
  }

  return (
    <Tabs value={shown} onValueChange={setShown} className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Tabs.List aria-label={t("languages.of", { field: label })} className="flex-wrap">
          {languages.map((language) => (
            <Tabs.Trigger key={language} value={language}>
              {nameOf(language)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <LanguagePicker without={languages} onPick={add} />
      </div>
      {languages.map((language) => (
        <Tabs.Content key={language} value={language}>
          <TextField
            label={label}
            hint={hint}
            rows={rows}
            value={texts[language] ?? ""}
            onChange={(text) => onChange({ ...texts, [language]: text })}
          />
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
