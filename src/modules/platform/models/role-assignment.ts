import { model } from "@medusajs/framework/utils"
import { roleNames } from "../../../shared/permissions/roles"

/** A dashboard user's role. Who has none is a manager. */
export const RoleAssignment = model
  .define("after_sales_role_assignment", {
    id: model.id({ prefix: "asrole" }).primaryKey(),
    user_id: model.text(),
    role: model.enum([...roleNames]),
    assigned_by: model.text().nullable(),
  })
  .indexes([{ name: "IDX_after_sales_role_assignment_user_unique", on: ["user_id"], unique: true }])
