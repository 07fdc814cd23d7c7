import { Badge, Container, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTemplates } from "../../hooks/api/templates"
import { useFinder } from "../../hooks/use-finder"
import { useLanguageNames } from "../../hooks/use-language-names"
import { ListHead } from "../common/list-head"
import { RowLink } from "../common/row-link"

/** Every message that the shop sends, with its wording in each language. */
export const TemplateTable = () => {
  const { t } = useTranslation("afterSales")
  const languageName = useLanguageNames()
  const { templates = [], isLoading, isError, error } = useTemplates()
  const { q, setQ, found } = useFinder(templates, ({ code, audience, languages }) =>
    [t(`templates.code.${code}`), t(`templates.audience.${audience}`), ...languages.map(({ subject }) => subject)].join(
      " "
    )
  )

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <ListHead
        title={t("templates.title")}
        subtitle={t("templates.subtitle")}
        q={q}
        onSearch={setQ}
        isEmpty={!isLoading && found.length === 0}
      />
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("templates.message")}</Table.HeaderCell>
              <Table.HeaderCell>{t("templates.audience.title")}</Table.HeaderCell>
              <Table.HeaderCell>{t("templates.wording")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {found.map((template) => (
              <Table.Row key={template.code} className="[&_td]:py-3 [&_td]:align-top">
                <Table.Cell>{t(`templates.code.${template.code}`)}</Table.Cell>
                <Table.Cell>{t(`templates.audience.${template.audience}`)}</Table.Cell>
                <Table.Cell>
                  <ul className="flex flex-col gap-y-1">
                    {template.languages.map(({ locale, subject, is_changed }) => (
                      <li key={locale} className="flex flex-wrap items-center gap-x-2">
                        <RowLink to={`edit?code=${template.code}&locale=${locale}`}>
                          {`${languageName(locale)}: ${subject}`}
                        </RowLink>
                        {is_changed && (
                          <Badge size="2xsmall" color="blue">
                            {t("templates.changed")}
                          </Badge>
                        )}
                      </li>
                    ))}
                  </ul>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  )
}
