import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const rowsOfSection = [0, 1, 2, 3]

/** Stands in for a detail page's sections while it is read. */
export const PageSkeleton = ({ sections = 2 }: { sections?: number }) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="flex flex-col gap-y-3" role="status" aria-label={t("general.loading")}>
      {Array.from({ length: sections }, (_, section) => (
        <Container key={section} className="divide-y p-0">
          <div className="px-6 py-4">
            <Skeleton className="h-7 w-[200px]" />
          </div>
          {rowsOfSection.map((row) => (
            <div key={row} className="grid grid-cols-2 gap-x-4 px-6 py-4">
              <Skeleton className="h-5 w-[120px]" />
              <Skeleton className="h-5 w-full max-w-[220px]" />
            </div>
          ))}
        </Container>
      ))}
    </div>
  )
}
