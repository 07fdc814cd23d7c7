import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { FormDrawerBody, type FormDrawerBodyProps } from "./form-drawer-body"

type FormDrawerProps = FormDrawerBodyProps & { title: string; description?: string }

/** A form that slides in over the page whose route it is a part of. */
export const FormDrawer = ({ title, description, ...form }: FormDrawerProps) => (
  <RouteDrawer>
    <RouteDrawer.Header>
      <RouteDrawer.Title asChild>
        <Heading>{title}</Heading>
      </RouteDrawer.Title>
      {description && (
        <RouteDrawer.Description className="text-ui-fg-subtle txt-small text-pretty">
          {description}
        </RouteDrawer.Description>
      )}
    </RouteDrawer.Header>
    <FormDrawerBody {...form} />
  </RouteDrawer>
)
