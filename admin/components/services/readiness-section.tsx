import { CheckCircleSolid, CircleDottedLine, ExclamationCircle } from "@medusajs/icons"
import { Button, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminServiceDetail, PieceState } from "../../../src/types"
import { Allowed } from "../common/allowed"
import { Section } from "../common/section"
import { useServiceActs } from "./use-service-acts"

const icons = { ready: CheckCircleSolid, missing: ExclamationCircle, not_available: CircleDottedLine }
const colors: Record<PieceState, string> = {
  ready: "text-ui-tag-green-icon",
  missing: "text-ui-tag-orange-icon",
  not_available: "text-ui-fg-muted",
}

/** What the service needs before it may be offered, piece by piece. */
export const ReadinessSection = ({ service }: { service: AdminServiceDetail }) => {
  const { t } = useTranslation("afterSales")
  const { publish, isPending } = useServiceActs(service)

  return (
    <Section
      title={t("services.readiness.title")}
      subtitle={t(service.is_ready ? "services.readiness.ready" : "services.readiness.notReady")}
      aside={
        service.status !== "published" && (
          <Allowed permission="services.publish">
            <Button size="small" disabled={!service.is_ready} isLoading={isPending} onClick={() => void publish()}>
              {t("services.publish.open")}
            </Button>
          </Allowed>
        )
      }
    >
      <ul className="flex flex-col gap-y-3 px-6 py-4">
        {service.readiness.map((report) => {
          const Icon = icons[report.state]
          return (
            <li key={report.piece} className="flex items-start gap-x-2">
              <Icon className={clx("mt-0.5 shrink-0", colors[report.state])} aria-hidden />
              <div className="min-w-0">
                <Text size="small" weight="plus">
                  {report.label}
                </Text>
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  {report.text}
                </Text>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
