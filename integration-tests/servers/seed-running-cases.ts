/** What a service level froze on each clock: a calendar with a lunch break, and nobody to hand a case on to. */
const day = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
]
const target = { first_response_minutes: 480, resolution_minutes: 2400 }
const terms = {
  level_id: "aslev_seeded",
  calendar: {
    time_zone: "Europe/Rome",
    windows: { mon: day, tue: day, wed: day, thu: day, fri: day },
    holidays_country: "it",
    closed_on: [],
  },
  targets: { low: target, normal: target, high: target, critical: target },
  warn_percent: 80,
  escalation: { reassign: "none", raise_priority: false, notify: "managers" },
}

/** `$1` cases in work, `ascase_seeded_<n>`, each with a beginning of its history and one clock that is due tomorrow. */
export const seedRunningCases = [
  `insert into after_sales_case (id, number, service_id, service_code, service_kind, service_names, channel, status,
     agent_state, locale, owner_email, time_zone, created_by_type, assignee_id, next_due_at, next_due_kind, search_text,
     created_at)
   select 'ascase_seeded_' || n, 'S-' || n, 'assvc_' || n % 5, 'repair_request', 'repair', '{"en": "Repair"}', 'agent',
     'in_progress', 'in_progress', 'en', 'customer' || n % 20000 || '@example.com', 'Europe/Rome', 'user',
     'user_' || n % 9, now() + interval '1 day', 'resolution',
     's-' || n || ' customer' || n % 20000 || ' espresso machine leaks water ' || n % 999,
     now() - n * interval '1 minute'
   from generate_series(1, $1::int) n`,
  `insert into after_sales_case_event (id, case_id, kind, visibility, actor_type, data)
   select 'ascev_seeded_' || n, 'ascase_seeded_' || n, 'created', 'customer', 'user', '{}'
   from generate_series(1, $1::int) n`,
  `insert into after_sales_case_deadline (id, case_id, kind, code, due_at, warn_at, is_pausable,
     working_minutes_target, terms)
   select 'ascdl_seeded_' || n, 'ascase_seeded_' || n, 'resolution', 'resolution', now() + interval '1 day',
     now() + interval '20 hours', true, 2400, '${JSON.stringify(terms)}'
   from generate_series(1, $1::int) n`,
]

/** Lets the clocks from the `$1`th to the `$2`th run out a minute ago. */
export const letRunOut = `update after_sales_case_deadline set due_at = now() - interval '1 minute', warn_at = null
  where id in (select 'ascdl_seeded_' || n from generate_series($1::int, $2::int) n)`
