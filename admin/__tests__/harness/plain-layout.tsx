import type { ReactNode } from "react"

type Layout = { sections: Record<string, ReactNode> }
type Entry = { children: ReactNode }

const PlainLayout = ({ sections }: Layout) => (
  <>
    {Object.entries(sections).map(([name, section]) => (
      <div key={name} data-testid={name}>
        {section}
      </div>
    ))}
  </>
)
const PlainEntry = ({ children }: Entry) => <>{children}</>

/**
 * The dashboard's components with a layout that lays out nothing: the real one asks the whole dashboard which widgets
 * a shop has put into the page. For `jest.mock("@medusajs/dashboard/components", …)`.
 */
export const dashboardWithPlainLayout = () => ({
  ...jest.requireActual<object>("@medusajs/dashboard/components"),
  LayoutComposer: Object.assign(PlainLayout, { Entry: PlainEntry }),
})
