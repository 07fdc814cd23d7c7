import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand, because the model language cannot say it: the sequence of numbers, what lists sort and search by, a
 * history that nobody can rewrite unseen, and evidence that is written once.
 */
export class Migration20261123150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "after_sales_case_number_seq";`)
    for (const [column, definition] of generatedColumns) {
      this.addSql(`alter table "after_sales_case" add column if not exists "${column}" ${definition} stored;`)
    }
    for (const [name, definition] of caseIndexes) {
      this.addSql(`create index if not exists "IDX_after_sales_case_${name}" on "after_sales_case" ${definition};`)
    }
    for (const statement of [...history, ...evidence]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "after_sales_case_evidence_is_final" on "after_sales_case_evidence";`)
    this.addSql(`drop function if exists "after_sales_case_evidence_is_final"();`)
    this.addSql(`drop trigger if exists "after_sales_case_event_is_final" on "after_sales_case_event";`)
    this.addSql(`drop function if exists "after_sales_case_event_is_final"();`)
    this.addSql(`drop trigger if exists "after_sales_case_event_chain" on "after_sales_case_event";`)
    this.addSql(`drop function if exists "after_sales_case_event_chain"();`)
    this.addSql(`drop function if exists "after_sales_case_event_hash"(text, text, text, integer, text, text, text,
      text, jsonb, timestamptz);`)
    for (const [name] of caseIndexes) {
      this.addSql(`drop index if exists "IDX_after_sales_case_${name}";`)
    }
    for (const [column] of generatedColumns) {
      this.addSql(`alter table if exists "after_sales_case" drop column if exists "${column}";`)
    }
    this.addSql(`drop sequence if exists "after_sales_case_number_seq";`)
  }
}

const open = `status in ('new', 'in_progress', 'waiting_for_customer', 'waiting_for_third_party')`

const generatedColumns: [name: string, definition: string][] = [
  ["is_open", `boolean generated always as (${open})`],
  [
    "priority_rank",
    `smallint generated always as (case priority when 'low' then 0 when 'normal' then 1 when 'high' then 2 else 3 end)`,
  ],
  [
    "search_words",
    `tsvector generated always as (array_to_tsvector(array_remove(string_to_array(search_text, ' '), '')))`,
  ],
]

const nextDue = `coalesce(next_due_at, 'infinity'::timestamptz)`
const lastMessage = `coalesce(last_message_at, '-infinity'::timestamptz)`

/** The sorts of all cases, and those of the open ones, through which people look all day. */
const caseIndexes: [name: string, definition: string][] = [
  ["by_due", `(${nextDue}, id) where deleted_at is null`],
  ["by_rank", `(priority_rank, id) where deleted_at is null`],
  ["by_message", `(${lastMessage}, id) where deleted_at is null`],
  ["open_created", `(created_at, id) where is_open and deleted_at is null`],
  ["open_due", `(${nextDue}, id) where is_open and deleted_at is null`],
  ["open_rank", `(priority_rank, id) where is_open and deleted_at is null`],
  ["open_updated", `(updated_at, id) where is_open and deleted_at is null`],
  ["open_message", `(${lastMessage}, id) where is_open and deleted_at is null`],
  ["open_assignee", `(assignee_id, created_at, id) where is_open and deleted_at is null`],
  ["open_assignee_due", `(assignee_id, ${nextDue}, id) where is_open and deleted_at is null`],
  ["open_unassigned", `(created_at, id) where is_open and assignee_id is null and deleted_at is null`],
  ["open_unassigned_due", `(${nextDue}, id) where is_open and assignee_id is null and deleted_at is null`],
  ["open_warned", `(created_at, id) where is_open and warned_at is not null and deleted_at is null`],
  ["open_breached", `(created_at, id) where is_open and breached_at is not null and deleted_at is null`],
  [
    "waiting",
    `(created_at, id) where status in ('waiting_for_customer', 'waiting_for_third_party') and deleted_at is null`,
  ],
  [
    "safety",
    `(created_at, id) where safety_review_opened_at is not null and safety_reviewed_at is null and deleted_at is null`,
  ],
  [
    "ended",
    `(coalesce(closed_at, cancelled_at), id) where status in ('closed', 'cancelled') and erased_at is null and deleted_at is null`,
  ],
  ["resolved", `(resolved_at, id) where status = 'resolved' and deleted_at is null`],
  // Without a list of pending entries, which every search would have to read through.
  ["search", `using gin (search_words) with (fastupdate = off)`],
]

const history = [
  `create or replace function "after_sales_case_event_hash"(prev_hash text, id text, case_id text, seq integer,
     kind text, visibility text, actor_type text, actor_id text, data jsonb, created_at timestamptz)
   returns text language sql stable as $$
     select encode(sha256(convert_to(concat(prev_hash, E'\\n', id, E'\\n', case_id, E'\\n', seq, E'\\n', kind, E'\\n',
       visibility, E'\\n', actor_type, E'\\n', actor_id, E'\\n', (extract(epoch from created_at) * 1000000)::bigint,
       E'\\n', data::text), 'UTF8')), 'hex')
   $$;`,
  `create or replace function "after_sales_case_event_chain"() returns trigger language plpgsql as $$
     declare
       last_seq integer;
       last_hash text;
     begin
       select e.seq, e.hash into last_seq, last_hash from after_sales_case_event e
         where e.case_id = new.case_id and e.deleted_at is null order by e.seq desc limit 1;
       new.seq := coalesce(last_seq, 0) + 1;
       new.prev_hash := last_hash;
       new.hash := after_sales_case_event_hash(new.prev_hash, new.id, new.case_id, new.seq, new.kind, new.visibility,
         new.actor_type, new.actor_id, new.data, new.created_at);
       return new;
     end $$;`,
  `create or replace trigger "after_sales_case_event_chain" before insert on "after_sales_case_event"
     for each row when (new.hash is null) execute function "after_sales_case_event_chain"();`,
  `create or replace function "after_sales_case_event_is_final"() returns trigger language plpgsql as $$
     begin
       raise exception 'A case''s history is never changed or deleted.' using errcode = 'restrict_violation';
     end $$;`,
  `create or replace trigger "after_sales_case_event_is_final" before update or delete on "after_sales_case_event"
     for each row execute function "after_sales_case_event_is_final"();`,
]

const evidence = [
  `create or replace function "after_sales_case_evidence_is_final"() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' and new.value = '{"erased": true}'::jsonb
         and to_jsonb(new) - 'value' - 'updated_at' = to_jsonb(old) - 'value' - 'updated_at' then
         return new;
       end if;
       raise exception 'Evidence is written once.' using errcode = 'restrict_violation';
     end $$;`,
  `create or replace trigger "after_sales_case_evidence_is_final" before update or delete on "after_sales_case_evidence"
     for each row execute function "after_sales_case_evidence_is_final"();`,
]
