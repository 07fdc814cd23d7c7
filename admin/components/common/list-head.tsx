import { Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type ListHeadProps = {
  title: string
  subtitle: string
  q: string
  onSearch: (q: string) => void
  /** Nothing is left of the list. */
  isEmpty: boolean
}

/** The head of a list that fits on one page, with its search, and what is said when nothing is found. */
export const ListHead = ({ title, subtitle, q, onSearch, isEmpty }: ListHeadProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {subtitle}
          </Text>
        </div>
        <Input
          type="search"
          size="small"
          className="w-48"
          aria-label={t("actions.search")}
          placeholder={t("actions.search")}
          value={q}
          onChange={({ target }) => onSearch(target.value)}
        />
      </div>
      {isEmpty && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("general.nothingFound")}
        </Text>
      )}
    </>
  )
}
