import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123140257 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_service_level" drop constraint if exists "after_sales_service_level_request_unique";`);
    this.addSql(`alter table if exists "after_sales_service_level" drop constraint if exists "after_sales_service_level_default_unique";`);
    this.addSql(`alter table if exists "after_sales_service_level" drop constraint if exists "after_sales_service_level_natural_unique";`);
    this.addSql(`alter table if exists "after_sales_reply" drop constraint if exists "after_sales_reply_request_unique";`);
    this.addSql(`alter table if exists "after_sales_reply" drop constraint if exists "after_sales_reply_name_unique";`);
    this.addSql(`alter table if exists "after_sales_case_step" drop constraint if exists "after_sales_case_step_place_unique";`);
    this.addSql(`alter table if exists "after_sales_case_message" drop constraint if exists "after_sales_case_message_request_unique";`);
    this.addSql(`alter table if exists "after_sales_case_item" drop constraint if exists "after_sales_case_item_unit_unique";`);
    this.addSql(`alter table if exists "after_sales_case_item" drop constraint if exists "after_sales_case_item_position_unique";`);
    this.addSql(`alter table if exists "after_sales_case_evidence" drop constraint if exists "after_sales_case_evidence_once_unique";`);
    this.addSql(`alter table if exists "after_sales_case_event" drop constraint if exists "after_sales_case_event_seq_unique";`);
    this.addSql(`alter table if exists "after_sales_case_deadline" drop constraint if exists "after_sales_case_deadline_kind_unique";`);
    this.addSql(`alter table if exists "after_sales_case_child" drop constraint if exists "after_sales_case_child_ref_unique";`);
    this.addSql(`alter table if exists "after_sales_case_attachment" drop constraint if exists "after_sales_case_attachment_request_unique";`);
    this.addSql(`alter table if exists "after_sales_case" drop constraint if exists "after_sales_case_request_unique";`);
    this.addSql(`alter table if exists "after_sales_case" drop constraint if exists "after_sales_case_origin_unique";`);
    this.addSql(`alter table if exists "after_sales_case" drop constraint if exists "after_sales_case_number_unique";`);
    this.addSql(`alter table if exists "after_sales_business_calendar" drop constraint if exists "after_sales_business_calendar_request_unique";`);
    this.addSql(`alter table if exists "after_sales_business_calendar" drop constraint if exists "after_sales_business_calendar_natural_unique";`);
    this.addSql(`create table if not exists "after_sales_agent" ("user_id" text not null, "is_active" boolean not null default true, "away_until" timestamptz null, "last_assigned_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_agent_pkey" primary key ("user_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_agent_deleted_at" ON "after_sales_agent" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_business_calendar" ("id" text not null, "natural_key" text null, "name" text not null, "time_zone" text not null, "windows" jsonb not null, "holidays_country" text null, "closed_on" text[] not null, "created_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_business_calendar_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_business_calendar_deleted_at" ON "after_sales_business_calendar" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_business_calendar_natural_unique" ON "after_sales_business_calendar" ("natural_key") WHERE natural_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_business_calendar_request_unique" ON "after_sales_business_calendar" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_business_calendar_list" ON "after_sales_business_calendar" ("created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case" ("id" text not null, "number" text not null, "origin_key" text null, "service_id" text not null, "service_code" text not null, "service_kind" text check ("service_kind" in ('installation', 'maintenance', 'repair', 'training', 'complaint', 'spare_part', 'enquiry')) not null, "service_names" jsonb not null, "channel" text check ("channel" in ('store', 'guest', 'agent', 'phone', 'email', 'detection')) not null, "status" text check ("status" in ('new', 'in_progress', 'waiting_for_customer', 'waiting_for_third_party', 'resolved', 'closed', 'cancelled')) not null default 'new', "agent_state" text check ("agent_state" in ('new', 'in_progress', 'waiting_for_customer', 'waiting_for_third_party', 'resolved', 'closed', 'cancelled')) not null default 'new', "priority" text check ("priority" in ('low', 'normal', 'high', 'critical')) not null default 'normal', "owner_customer_id" text null, "owner_email" text null, "owner_name" text null, "owner_group_ids" text[] null, "order_id" text null, "order_display_id" integer null, "sales_channel_id" text null, "locale" text not null, "country_code" text null, "time_zone" text not null, "assignee_id" text null, "assigned_at" timestamptz null, "procedure_id" text null, "procedure_version" integer null, "procedure_title" jsonb null, "remedy_sought" text check ("remedy_sought" in ('repair', 'replacement', 'refund', 'price_reduction', 'information', 'apology', 'other')) null, "right_claimed" text check ("right_claimed" in ('withdrawal', 'guarantee', 'transit_damage')) null, "open_question" text check ("open_question" in ('which_right')) null, "factors" jsonb null, "acknowledged_at" timestamptz null, "first_responded_at" timestamptz null, "resolved_at" timestamptz null, "resolution_code" text check ("resolution_code" in ('solved', 'answered', 'goodwill', 'not_covered', 'no_fault_found', 'not_needed', 'withdrawn', 'duplicate', 'no_answer')) null, "closed_at" timestamptz null, "cancelled_at" timestamptz null, "cancel_reason" text check ("cancel_reason" in ('by_customer', 'by_shop', 'duplicate', 'spam', 'mistake')) null, "merged_into_id" text null, "follows_id" text null, "decision_communicated_at" timestamptz null, "deemed_accepted_at" timestamptz null, "safety_review_opened_at" timestamptz null, "safety_reviewed_at" timestamptz null, "safety_reviewed_by" text null, "level_id" text null, "next_due_at" timestamptz null, "next_due_kind" text null, "warned_at" timestamptz null, "breached_at" timestamptz null, "paused_at" timestamptz null, "escalated_at" timestamptz null, "last_message_at" timestamptz null, "last_message_by" text check ("last_message_by" in ('customer', 'agent')) null, "rev" integer not null default 1, "created_by_type" text not null, "created_by_id" text null, "idempotency_caller" text null, "idempotency_key" text null, "request_hash" text null, "search_text" text not null default '', "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_pkey" primary key ("id"), constraint after_sales_case_owner_known check (owner_customer_id is not null or owner_email is not null or erased_at is not null), constraint after_sales_case_number_form check (length(number) between 1 and 40), constraint after_sales_case_search_size check (octet_length(search_text) <= 20480), constraint after_sales_case_not_own_target check (merged_into_id is distinct from id and follows_id is distinct from id), constraint after_sales_case_merged_is_closed check (merged_into_id is null or agent_state = 'closed'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_deleted_at" ON "after_sales_case" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_number_unique" ON "after_sales_case" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_origin_unique" ON "after_sales_case" ("origin_key") WHERE origin_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_request_unique" ON "after_sales_case" ("idempotency_caller", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_owner" ON "after_sales_case" ("owner_customer_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_email" ON "after_sales_case" ("owner_email", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_order" ON "after_sales_case" ("order_id", "created_at", "id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_merged" ON "after_sales_case" ("merged_into_id") WHERE merged_into_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_follows" ON "after_sales_case" ("follows_id") WHERE follows_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_created" ON "after_sales_case" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_updated" ON "after_sales_case" ("updated_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_status" ON "after_sales_case" ("status", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_assignee" ON "after_sales_case" ("assignee_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_service" ON "after_sales_case" ("service_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_kind" ON "after_sales_case" ("service_kind", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_channel" ON "after_sales_case" ("channel", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_country" ON "after_sales_case" ("country_code", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_priority" ON "after_sales_case" ("priority", "created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_attachment" ("id" text not null, "case_id" text null, "message_id" text null, "step_id" text null, "uploader_type" text not null, "uploader_id" text null, "uploader_email" text null, "uploader_order_id" text null, "visibility" text check ("visibility" in ('customer', 'internal')) not null default 'customer', "file_id" text null, "name" text not null, "mime" text not null, "bytes" integer not null, "sha256" text not null, "width" integer null, "height" integer null, "state" text check ("state" in ('stored', 'failed', 'removed')) not null, "lease_until" timestamptz null, "idempotency_caller" text null, "idempotency_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_attachment_pkey" primary key ("id"), constraint after_sales_case_attachment_bytes check (bytes >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_attachment_deleted_at" ON "after_sales_case_attachment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_attachment_case" ON "after_sales_case_attachment" ("case_id", "created_at", "id") WHERE case_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_attachment_unclaimed" ON "after_sales_case_attachment" ("created_at", "id") WHERE case_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_attachment_waste" ON "after_sales_case_attachment" ("updated_at", "id") WHERE state = 'removed' AND file_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_attachment_uploader" ON "after_sales_case_attachment" ("uploader_type", "uploader_id", "created_at") WHERE case_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_attachment_request_unique" ON "after_sales_case_attachment" ("idempotency_caller", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_child" ("id" text not null, "case_id" text not null, "kind" text check ("kind" in ('repair', 'appointment', 'complaint')) not null, "ref_id" text not null, "state" text check ("state" in ('open', 'waiting', 'done')) not null, "waiting_for" text check ("waiting_for" in ('customer', 'third_party')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_child_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_child_deleted_at" ON "after_sales_case_child" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_child_ref_unique" ON "after_sales_case_child" ("kind", "ref_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_child_case" ON "after_sales_case_child" ("case_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_deadline" ("id" text not null, "case_id" text not null, "kind" text check ("kind" in ('first_response', 'resolution', 'acknowledge', 'legal_answer', 'safety_review')) not null, "code" text not null, "due_at" timestamptz not null, "warn_at" timestamptz null, "is_pausable" boolean not null default false, "working_minutes_target" integer null, "working_minutes_used" integer not null default 0, "terms" jsonb null, "paused_at" timestamptz null, "met_at" timestamptz null, "cancelled_at" timestamptz null, "warned_at" timestamptz null, "breached_at" timestamptz null, "effect" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_deadline_pkey" primary key ("id"), constraint after_sales_case_deadline_working_time check (coalesce(working_minutes_target, 0) >= 0 and working_minutes_used >= 0 and (not is_pausable or (working_minutes_target is not null and terms is not null))), constraint after_sales_case_deadline_pause check (paused_at is null or is_pausable));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_deadline_deleted_at" ON "after_sales_case_deadline" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_deadline_kind_unique" ON "after_sales_case_deadline" ("case_id", "kind", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_event" ("id" text not null, "case_id" text not null, "seq" integer not null, "kind" text not null, "visibility" text check ("visibility" in ('customer', 'internal')) not null, "actor_type" text not null, "actor_id" text null, "data" jsonb not null, "prev_hash" text null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_event_deleted_at" ON "after_sales_case_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_event_seq_unique" ON "after_sales_case_event" ("case_id", "seq") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_evidence" ("id" text not null, "case_id" text not null, "step_id" text not null, "code" text not null, "kind" text check ("kind" in ('check', 'measurement', 'photo', 'signature', 'serial_scan', 'note')) not null, "value" jsonb not null, "attachment_id" text null, "within_limits" boolean null, "actor_type" text not null, "actor_id" text null, "source_kind" text check ("source_kind" in ('repair', 'appointment')) null, "source_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_evidence_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_evidence_deleted_at" ON "after_sales_case_evidence" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_evidence_once_unique" ON "after_sales_case_evidence" ("step_id", "code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_evidence_case" ON "after_sales_case_evidence" ("case_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_item" ("id" text not null, "case_id" text not null, "position" integer not null, "unit_id" text null, "order_line_id" text null, "quantity" integer not null default 1, "symptom_code" text null, "description" text null, "product_id" text null, "product_title" text null, "variant_title" text null, "serial_number" text null, "thumbnail" text null, "coverage" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_item_pkey" primary key ("id"), constraint after_sales_case_item_quantity check (quantity between 1 and 10000));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_item_deleted_at" ON "after_sales_case_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_item_position_unique" ON "after_sales_case_item" ("case_id", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_item_unit_unique" ON "after_sales_case_item" ("case_id", "unit_id") WHERE unit_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_item_unit" ON "after_sales_case_item" ("unit_id", "case_id") WHERE unit_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_item_line" ON "after_sales_case_item" ("order_line_id") WHERE order_line_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_message" ("id" text not null, "case_id" text not null, "visibility" text check ("visibility" in ('customer', 'internal')) not null, "author_type" text not null, "author_id" text null, "body" text not null, "communicates_decision" boolean not null default false, "template_id" text null, "idempotency_caller" text null, "idempotency_key" text null, "request_hash" text null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_message_deleted_at" ON "after_sales_case_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_message_case" ON "after_sales_case_message" ("case_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_message_request_unique" ON "after_sales_case_message" ("idempotency_caller", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_outbox" ("event_id" text not null, "case_id" text not null, "kind" text not null, "claimed_until" timestamptz null, "done_at" timestamptz null, "attempts" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_outbox_pkey" primary key ("event_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_outbox_deleted_at" ON "after_sales_case_outbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_outbox_waiting" ON "after_sales_case_outbox" ("created_at", "event_id") WHERE done_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_outbox_done" ON "after_sales_case_outbox" ("done_at") WHERE done_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_case_step" ("id" text not null, "case_id" text not null, "position" integer not null, "attempt" integer not null default 1, "code" text not null, "definition" jsonb not null, "status" text check ("status" in ('open', 'done', 'failed', 'skipped')) not null default 'open', "done_at" timestamptz null, "done_by_type" text null, "done_by_id" text null, "skip_reason" text check ("skip_reason" in ('not_applicable', 'customer_declined', 'done_before', 'not_possible')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_case_step_pkey" primary key ("id"), constraint after_sales_case_step_settled check ((status = 'open') = (done_at is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_case_step_deleted_at" ON "after_sales_case_step" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_case_step_place_unique" ON "after_sales_case_step" ("case_id", "position", "attempt") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_reply" ("id" text not null, "name" text not null, "texts" jsonb not null, "rev" integer not null default 1, "created_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_reply_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_reply_deleted_at" ON "after_sales_reply" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_reply_name_unique" ON "after_sales_reply" ("name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_reply_list" ON "after_sales_reply" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_reply_request_unique" ON "after_sales_reply" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_service_level" ("id" text not null, "natural_key" text null, "name" text not null, "scope" text check ("scope" in ('customer', 'group', 'country', 'default')) not null, "scope_ids" text[] not null, "calendar_id" text not null, "targets" jsonb not null, "warn_percent" integer not null default 80, "escalation" jsonb not null, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "created_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_service_level_pkey" primary key ("id"), constraint after_sales_service_level_warning check (warn_percent between 1 and 99), constraint after_sales_service_level_scope check ((scope = 'default') = (cardinality(scope_ids) = 0)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_level_deleted_at" ON "after_sales_service_level" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_service_level_natural_unique" ON "after_sales_service_level" ("natural_key") WHERE natural_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_service_level_default_unique" ON "after_sales_service_level" ("scope") WHERE scope = 'default' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_service_level_request_unique" ON "after_sales_service_level" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_level_calendar" ON "after_sales_service_level" ("calendar_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_level_list" ON "after_sales_service_level" ("created_at", "id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "after_sales_agent" cascade;`);

    this.addSql(`drop table if exists "after_sales_business_calendar" cascade;`);

    this.addSql(`drop table if exists "after_sales_case" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_attachment" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_child" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_deadline" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_event" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_evidence" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_item" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_message" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_outbox" cascade;`);

    this.addSql(`drop table if exists "after_sales_case_step" cascade;`);

    this.addSql(`drop table if exists "after_sales_reply" cascade;`);

    this.addSql(`drop table if exists "after_sales_service_level" cascade;`);
  }

}
