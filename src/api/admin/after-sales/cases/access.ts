import type { Operation } from "../../../../shared/permissions"

/** A case's routes are for staff whose role permits the operation. */
export const staffOnCases = <const Op extends Operation<"cases">>(operation: Op) =>
  ({ actor: "user", permission: { resource: "cases", operation } }) as const
