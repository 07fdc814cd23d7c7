import { Bookmarks, Plus } from "@medusajs/icons"
import { Button, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { useCaseCounts } from "../../../hooks/api/cases"
import { useViews } from "../../../hooks/api/views"
import { addressOf, filtersOf, type InboxView, inboxViews, isSameView } from "./inbox-views"
import { SavedView } from "./saved-view"
import { countText } from "./count-text"

/** The inbox's views with how many cases each holds; then those that somebody saved. */
export const ViewBar = () => {
  const { t } = useTranslation("afterSales")
  const [params] = useSearchParams()
  const { counts } = useCaseCounts()
  const { views = [] } = useViews()
  const present = filtersOf(params)
  const names = Object.keys(inboxViews) as InboxView[]
  const isKnown =
    Object.keys(present).length === 0 ||
    names.some((name) => isSameView(inboxViews[name], present)) ||
    views.some((view) => isSameView(view.filters as Record<string, string>, present))

  return (
    <nav aria-label={t("inbox.views")} className="flex w-full flex-wrap items-center gap-2">
      {names.map((name) => {
        const isActive = isSameView(inboxViews[name], present)
        return (
          <Button key={name} size="small" variant={isActive ? "primary" : "secondary"} asChild>
            <Link to={isActive ? "?" : addressOf(inboxViews[name])} aria-current={isActive ? "page" : undefined}>
              {t(`inbox.view.${name}`)}
              {counts && (
                <span className={clx("tabular-nums", { "text-ui-fg-subtle": !isActive })}>
                  {countText(counts[name])}
                </span>
              )}
            </Link>
          </Button>
        )
      })}
      {views.map((view) => (
        <SavedView
          key={view.id}
          view={view}
          isActive={isSameView(view.filters as Record<string, string>, present)}
          icon={<Bookmarks />}
        />
      ))}
      {!isKnown && (
        <Button size="small" variant="transparent" asChild>
          <Link to={`save-view${addressOf(present, params.get("order"))}`}>
            <Plus />
            {t("inbox.save.open")}
          </Link>
        </Button>
      )}
    </nav>
  )
}
