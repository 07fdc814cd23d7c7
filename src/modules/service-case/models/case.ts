import { model } from "@medusajs/framework/utils"
import {
  cancelReasons,
  caseChannels,
  casePriorities,
  caseStatuses,
  claimableRights,
  remedies,
  resolutionCodes,
  serviceKinds,
} from "../domain/types"

/**
 * One request, from its first word to its closing. What lists show of order, customer and product is copied here and on
 * the items. `is_open`, `priority_rank` and `search_words` are generated columns, and most of what lists are sorted and
 * filtered by has its index in a hand-written migration, because it is an expression or carries further columns.
 */
export const Case = model
  .define("after_sales_case", {
    id: model.id({ prefix: "ascase" }).primaryKey(),
    number: model.text(),
    /** What made the case, when it wasn't a person: `appointment:<id>`, `proposal:<id>`. At most one case for each. */
    origin_key: model.text().nullable(),

    service_id: model.text(),
    service_code: model.text(),
    service_kind: model.enum([...serviceKinds]),
    service_names: model.json(),
    channel: model.enum([...caseChannels]),

    /** Derived from `agent_state` and the open children by `caseStatus`. */
    status: model.enum([...caseStatuses]).default("new"),
    agent_state: model.enum([...caseStatuses]).default("new"),
    priority: model.enum([...casePriorities]).default("normal"),

    owner_customer_id: model.text().nullable(),
    /** In lower case. */
    owner_email: model.text().nullable(),
    owner_name: model.text().nullable(),
    owner_group_ids: model.array().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    sales_channel_id: model.text().nullable(),
    locale: model.text(),
    country_code: model.text().nullable(),
    time_zone: model.text(),

    assignee_id: model.text().nullable(),
    assigned_at: model.dateTime().nullable(),

    procedure_id: model.text().nullable(),
    procedure_version: model.number().nullable(),
    procedure_title: model.json().nullable(),

    remedy_sought: model.enum([...remedies]).nullable(),
    right_claimed: model.enum([...claimableRights]).nullable(),
    open_question: model.enum(["which_right"]).nullable(),
    factors: model.json().nullable(),

    acknowledged_at: model.dateTime().nullable(),
    first_responded_at: model.dateTime().nullable(),
    resolved_at: model.dateTime().nullable(),
    resolution_code: model.enum([...resolutionCodes]).nullable(),
    closed_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.enum([...cancelReasons]).nullable(),
    merged_into_id: model.text().nullable(),
    follows_id: model.text().nullable(),
    decision_communicated_at: model.dateTime().nullable(),
    deemed_accepted_at: model.dateTime().nullable(),
    safety_review_opened_at: model.dateTime().nullable(),
    safety_reviewed_at: model.dateTime().nullable(),
    safety_reviewed_by: model.text().nullable(),

    /** Written by the clock beside its deadlines, so that lists need no join. */
    level_id: model.text().nullable(),
    next_due_at: model.dateTime().nullable(),
    next_due_kind: model.text().nullable(),
    warned_at: model.dateTime().nullable(),
    breached_at: model.dateTime().nullable(),
    paused_at: model.dateTime().nullable(),
    escalated_at: model.dateTime().nullable(),

    last_message_at: model.dateTime().nullable(),
    last_message_by: model.enum(["customer", "agent"]).nullable(),

    /** Raised by every write of a person; the revision that an agent saw guards what they do. */
    rev: model.number().default(1),
    created_by_type: model.text(),
    created_by_id: model.text().nullable(),
    /** Whose `idempotency_key` it is: `<actor type>:<id>`. */
    idempotency_caller: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    request_hash: model.text().nullable(),
    /** Words in the form that `searchWords` gives them, each once, separated by spaces. */
    search_text: model.text().default(""),
    erased_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_case_number_unique", on: ["number"], unique: true },
    { name: "IDX_after_sales_case_origin_unique", on: ["origin_key"], unique: true, where: "origin_key IS NOT NULL" },
    {
      name: "IDX_after_sales_case_request_unique",
      on: ["idempotency_caller", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
    { name: "IDX_after_sales_case_owner", on: ["owner_customer_id", "created_at", "id"] },
    { name: "IDX_after_sales_case_email", on: ["owner_email", "created_at", "id"] },
    { name: "IDX_after_sales_case_order", on: ["order_id", "created_at", "id"], where: "order_id IS NOT NULL" },
    { name: "IDX_after_sales_case_merged", on: ["merged_into_id"], where: "merged_into_id IS NOT NULL" },
    { name: "IDX_after_sales_case_follows", on: ["follows_id"], where: "follows_id IS NOT NULL" },
    { name: "IDX_after_sales_case_created", on: ["created_at", "id"] },
    { name: "IDX_after_sales_case_updated", on: ["updated_at", "id"] },
    { name: "IDX_after_sales_case_status", on: ["status", "created_at", "id"] },
    { name: "IDX_after_sales_case_assignee", on: ["assignee_id", "created_at", "id"] },
    { name: "IDX_after_sales_case_service", on: ["service_id", "created_at", "id"] },
  ])
  .checks([
    {
      name: "after_sales_case_owner_known",
      expression: (c) =>
        `${c.owner_customer_id} is not null or ${c.owner_email} is not null or ${c.erased_at} is not null`,
    },
    { name: "after_sales_case_number_form", expression: (c) => `length(${c.number}) between 1 and 40` },
    { name: "after_sales_case_search_size", expression: (c) => `octet_length(${c.search_text}) <= 20480` },
    {
      name: "after_sales_case_not_own_target",
      expression: (c) => `${c.merged_into_id} is distinct from ${c.id} and ${c.follows_id} is distinct from ${c.id}`,
    },
    {
      name: "after_sales_case_merged_is_closed",
      expression: (c) => `${c.merged_into_id} is null or ${c.agent_state} = 'closed'`,
    },
  ])
