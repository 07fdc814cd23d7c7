import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"
import { isTimeZone } from "./calendar/zone"
import { quoted } from "./errors"
import { type CaseOptions, caseOptions, type ReadCaseOptions } from "./options-cases"
import { type ContactOptions, contactOptions, type ReadContactOptions } from "./options-contact"
import { type RoleName, roleNames } from "./permissions/roles"
import { retentionFields } from "./retention"
import type { FileScanner } from "./attachments/scanner"
import type { PermissionStrategy } from "./permissions/strategy"

/**
 * Options of the plugin in `medusa-config.ts`. All may be left out. What a merchant decides day by day (return
 * window, identity of the guarantor, business customer groups) isn't here but in the dashboard's settings.
 *
 * @example
 * plugins: [{ resolve: "medusa-plugin-after-sales", options: { apiKeyRole: "viewer" } }]
 */
export interface AfterSalesPluginOptions extends ContactOptions, CaseOptions {
  units?: {
    /**
     * Orders placed before this day or instant make no units by themselves; a backfill brings them in.
     * `YYYY-MM-DD` (from its start in UTC) or ISO 8601 with a zone.
     *
     * @default the instant at which the plugin first started on this database
     * @since 0.1.0
     */
    since?: string
  }
  /**
   * Whether units sold to consumers get the warranty that the law of their country gives. Switch it off only in
   * a shop that sells where no such law exists: nothing statutory is issued, shown or assessed then.
   *
   * @default true
   * @since 0.1.0
   */
  statutory?: boolean
  /**
   * Days before its end at which a warranty is announced by `after_sales.warranty.expiring`; 0 for never.
   *
   * @default 30
   * @since 0.1.0
   */
  expiringNoticeDays?: number
  /**
   * Zone of the business calendar that ships with the plugin, when it is first made. Later it is changed in the
   * dashboard.
   *
   * @example "Europe/Rome"
   * @default the server's own zone
   * @since 0.2.0
   */
  timeZone?: string
  /**
   * What programs with a secret API key may do on our admin routes. Whoever may create secret keys in the
   * dashboard can act with this role, so lower it when users have different roles.
   *
   * @default "manager"
   * @since 0.1.0
   */
  apiKeyRole?: RoleName
  /**
   * Decides who may do what on our admin routes, in place of the shipped roles and their page in settings.
   *
   * @default the table of `manager`, `agent`, `technician` and `viewer`; everyone is manager until made less
   * @since 0.1.0
   */
  permissions?: PermissionStrategy
  attachments?: {
    /**
     * Files that one case may have.
     *
     * @default 10
     * @since 0.2.0
     */
    maxFiles?: number
    /**
     * Bytes of one file as it is sent, at most 100 MB. Files are held in memory while they are looked at.
     *
     * @default 15728640 (15 MB)
     * @since 0.2.0
     */
    maxBytes?: number
    /**
     * Looks for viruses in a file before it is stored; what it finds something in is stored nowhere.
     *
     * @default none: files are only ever sent on to be kept, never to be run
     * @since 0.2.0
     */
    scanFile?: FileScanner
  }
}

/** Options with their defaults filled in. */
export type AfterSalesOptions = ReadContactOptions &
  ReadCaseOptions & {
    units: { since: string | null }
    statutory: boolean
    expiringNoticeDays: number
    timeZone: string | null
    apiKeyRole: RoleName
    permissions: PermissionStrategy | null
    attachments: { maxFiles: number; maxBytes: number; scanFile: FileScanner | null }
  }

const dayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: "a day as YYYY-MM-DD or an instant as ISO 8601 with a zone, for example 2027-01-31",
})

const strategy = z.custom<PermissionStrategy>(
  (value) => typeof value === "object" && value !== null && "can" in value && typeof value.can === "function",
  { error: "an object with a function `can`" }
)

const units = z.strictObject(
  {
    since: dayOrInstant
      .transform((value) => new Date(value).toISOString())
      .nullish()
      .default(null),
  },
  { error: "an object" }
)

const megabyte = 1024 * 1024
const fileCount = { error: "a whole number of files from 1 to 100" }
const fileBytes = { error: `a whole number of bytes from 1024 to ${100 * megabyte}` }
const scanner = z.custom<FileScanner>((value) => typeof value === "function", { error: "a function" })

const attachments = z.strictObject(
  {
    maxFiles: z.int(fileCount).min(1, fileCount).max(100, fileCount).default(10),
    maxBytes: z
      .int(fileBytes)
      .min(1024, fileBytes)
      .max(100 * megabyte, fileBytes)
      .default(15 * megabyte),
    scanFile: scanner.nullish().default(null),
  },
  { error: "an object" }
)

const schema = z.strictObject(
  {
    ...contactOptions,
    ...caseOptions,
    attachments: attachments.default({ maxFiles: 10, maxBytes: 15 * megabyte, scanFile: null }),
    units: units.default({ since: null }),
    statutory: z.boolean({ error: "true or false" }).default(true),
    expiringNoticeDays: z
      .int({ error: "a whole number of days from 0 to 365" })
      .min(0, { error: "a whole number of days from 0 to 365" })
      .max(365, { error: "a whole number of days from 0 to 365" })
      .default(30),
    timeZone: z.string().refine(isTimeZone, { error: "an IANA time zone such as Europe/Rome" }).nullish().default(null),
    apiKeyRole: z.enum(roleNames, { error: `one of ${roleNames.join(", ")}` }).default("manager"),
    permissions: strategy.nullish().default(null),
  },
  { error: "an object" }
)

const keysOf: Record<string, string[]> = {
  "": Object.keys(schema.shape),
  units: Object.keys(units.shape),
  attachments: Object.keys(attachments.shape),
  retention: Object.keys(retentionFields),
}

/** Medusa adds the connection to the options of each module. */
const frameworkKeys = new Set(["database"])

/**
 * Reads the plugin's options.
 *
 * @throws one line that names the option, its value and what would be accepted; an unknown key is refused too
 */
export function parseOptions(raw: unknown): AfterSalesOptions {
  const given = ownOptions(raw)
  const parsed = schema.safeParse(given)
  if (parsed.success) {
    return parsed.data
  }
  const issue = parsed.error.issues[0]
  const path = issue.path.join(".")
  const complaint =
    issue.code === "unrecognized_keys"
      ? `${quoted([path, issue.keys[0]].filter(Boolean).join("."))} is unknown; accepted: ${keysOf[path]?.join(", ")}`
      : `${quoted(path || "options")} is ${quoted(valueAt(given, issue.path))}; accepted: ${issue.message}`

  throw new MedusaError(MedusaError.Types.INVALID_DATA, `medusa-plugin-after-sales: option ${complaint}`)
}

function ownOptions(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return raw ?? {}
  }
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !frameworkKeys.has(key)))
}

function valueAt(root: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root
  )
}
