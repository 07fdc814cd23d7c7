import type { RoleName } from "./roles"

const everyone: RoleName[] = ["manager", "agent", "technician", "viewer"]
const desk: RoleName[] = ["manager", "agent"]
const field: RoleName[] = ["manager", "agent", "technician"]
const office: RoleName[] = ["manager", "agent", "viewer"]
const managers: RoleName[] = ["manager"]

/**
 * Who may do what: resource, operation, roles. Managers decide what the shop promises, agents work with
 * customers and their units, technicians record what they do at a unit, viewers read.
 */
export const permissionTable = {
  units: {
    read: everyone,
    /** Write a fact that became known, set or scan serial numbers. */
    record: field,
    /** Correct facts, buyer, place or owner; matters, replacement, re-pointing. */
    update: desk,
    /** Decide on registrations. */
    approve: desk,
    transfer: desk,
    /** Backfill, CSV import, and confirming what they made: it creates promises in bulk. */
    import: managers,
    /** Holds personal data. */
    export: desk,
  },
  "product-settings": { read: everyone, update: managers },
  warranties: {
    read: everyone,
    /** The amount is the months granted. */
    extend: desk,
    /** Bring an end closer that the customer has seen. */
    shorten: managers,
    void: managers,
  },
  "warranty-policies": { read: everyone, create: managers, update: managers, publish: managers, retire: managers },
  coverage: { read: everyone },
  jurisdictions: { read: office, update: managers },
  settings: { read: everyone, update: managers },
  roles: {
    read: managers,
    update: managers,
    /** What one may do oneself. */
    read_own: everyone,
  },
  jobs: { read: office, cancel: managers },
  /** How fast the shop promises to answer, and when it works. */
  "service-levels": { read: office, create: managers, update: managers, delete: managers },
  calendars: { read: office, create: managers, update: managers, delete: managers },
  /** Who gets cases in turn. */
  agents: { read: office, update: managers },
  templates: { read: office, update: managers },
  notifications: {
    /** Holds personal data. */
    read: desk,
    retry: desk,
    /** Whether mail can be sent at all, for the dashboard's banner. */
    health: everyone,
  },
  views: {
    read: everyone,
    /** Their own. */
    update: everyone,
    /** Show a view to everybody, and change what others show. */
    share: desk,
  },
  "privacy-requests": {
    read: managers,
    create: desk,
    update: managers,
    /** All that the shop holds of a person. */
    export: managers,
  },
  cases: {
    read: everyone,
    create: desk,
    /** Priority, remedy, right, factors, owner; delete files. */
    update: desk,
    assign: desk,
    /** Write to the customer, leave notes, acknowledge. */
    message: desk,
    /** Take the case on its way, to its end too; conclude a look at a product's safety. */
    decide: desk,
    merge: desk,
    bulk: desk,
    /** A step's evidence and its pictures. */
    record: field,
  },
  /** Managers decide what the shop offers and how it is done. */
  services: { read: everyone, create: managers, update: managers, publish: managers, retire: managers },
  procedures: { read: everyone, create: managers, update: managers, publish: managers, retire: managers },
  instructions: { read: everyone, create: managers, update: managers, publish: managers, retire: managers },
  proposals: {
    read: everyone,
    /** Open the case, or say why not. */
    decide: desk,
    detect: managers,
  },
} as const satisfies Record<string, Record<string, RoleName[]>>

export type Resource = keyof typeof permissionTable

/** Operations of a resource, for example `"read" | "update"` for `settings`. */
export type Operation<R extends Resource = Resource> = R extends Resource
  ? Extract<keyof (typeof permissionTable)[R], string>
  : never

/** The most that a role may grant in one act; a role that is not listed has no limit. */
export const permissionLimits: { resource: Resource; operation: Operation; role: RoleName; limit: number }[] = [
  { resource: "warranties", operation: "extend", role: "agent", limit: 6 },
]
