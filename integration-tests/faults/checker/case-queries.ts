/**
 * What must never be found of cases, each as one statement that gives a `problem` a row. They hold at any moment at
 * which nobody is at work and the sweep has run.
 */

const belongsToCase = [
  "after_sales_case_item",
  "after_sales_case_step",
  "after_sales_case_event",
  "after_sales_case_deadline",
  "after_sales_case_message",
  "after_sales_case_evidence",
  "after_sales_case_outbox",
  "after_sales_case_attachment",
].map(
  (table) => `select format('${table} %s belongs to no case', t.case_id) as problem
    from ${table} t left join after_sales_case c on c.id = t.case_id where t.case_id is not null and c.id is null`
)

/** An event of a kind tells of a state: each case in it has the event once, and no other has it. */
const toldOnce = [
  ["created", "true"],
  ["merged", "c.merged_into_id is not null"],
  ["cancelled", "c.status = 'cancelled'"],
  ["acknowledged", "c.acknowledged_at is not null"],
].map(
  ([kind, state]) => `select format('case %s has %s events that it was ${kind}', c.id, count(e.id)) as problem
    from after_sales_case c left join after_sales_case_event e on e.case_id = c.id and e.kind = '${kind}'
    group by c.id having count(e.id) <> case when ${state} then 1 else 0 end`
)

export const caseProblemQueries = [
  ...belongsToCase,
  ...toldOnce,

  `select format('event %s of case %s: place %s after %s, hash %s', id, case_id, seq, before_seq, hash) as problem
   from (select e.*, lag(seq, 1, 0) over w as before_seq, lag(hash) over w as before_hash,
       after_sales_case_event_hash(prev_hash, id, case_id, seq, kind, visibility, actor_type, actor_id, data, created_at)
         as right_hash
     from after_sales_case_event e window w as (partition by case_id order by seq)) as e
   where seq <> before_seq + 1 or prev_hash is distinct from before_hash or hash <> right_hash`,

  `select format('number %s was given %s times', number, count(*)) as problem
   from after_sales_case group by number having count(*) > 1`,

  `select format('request %s of %s made %s cases', idempotency_key, idempotency_caller, count(*)) as problem
   from after_sales_case where idempotency_key is not null group by idempotency_key, idempotency_caller
   having count(*) > 1`,

  `select format('case %s has no item', c.id) as problem
   from after_sales_case c left join after_sales_case_item i on i.case_id = c.id group by c.id having count(i.id) = 0`,

  `select format('case %s has %s steps of %s', c.id, count(s.id), jsonb_array_length(v.steps)) as problem
   from after_sales_case c
   join after_sales_procedure_version v on v.procedure_id = c.procedure_id and v.version = c.procedure_version
   left join after_sales_case_step s on s.case_id = c.id and s.attempt = 1
   group by c.id, v.steps having count(s.id) <> jsonb_array_length(v.steps)`,

  `select format('step %s is %s with %s events and %s pieces of evidence', s.id, s.status, count(distinct e.id), count(distinct v.id)) as problem
   from after_sales_case_step s
   left join after_sales_case_event e on e.case_id = s.case_id and e.kind = 'step_completed' and e.data ->> 'step_id' = s.id
   left join after_sales_case_evidence v on v.step_id = s.id
   group by s.id
   having (s.status = 'done') <> (count(distinct e.id) = 1) or (s.status = 'open') <> (count(distinct v.id) = 0)`,

  `select format('message %s was told of %s times', m.id, count(e.id)) as problem
   from after_sales_case_message m
   left join after_sales_case_event e on e.case_id = m.case_id and e.kind = 'message_added' and e.data ->> 'message_id' = m.id
   group by m.id having count(e.id) <> 1`,

  `select format('case %s has %s messages and %s events of them', c.id, m.count, e.count) as problem
   from after_sales_case c
   cross join lateral (select count(*) from after_sales_case_message where case_id = c.id) as m
   cross join lateral (select count(*) from after_sales_case_event where case_id = c.id and kind = 'message_added') as e
   where m.count <> e.count`,

  `select format('case %s is %s''s and was last given to %s', c.id, c.assignee_id, e.data ->> 'to') as problem
   from after_sales_case c
   left join lateral (select data from after_sales_case_event where case_id = c.id and kind = 'assigned'
     order by seq desc limit 1) as e on true
   where c.assignee_id is distinct from e.data ->> 'to'`,

  `select format('case %s is open and has no clock, or is over and has one', c.id) as problem
   from after_sales_case c left join after_sales_case_deadline d
     on d.case_id = c.id and d.met_at is null and d.cancelled_at is null
   group by c.id having (count(d.id) = 0) = c.is_open`,

  `select format('case %s shows %s as its next deadline, which is %s', c.id, c.next_due_at, d.due_at) as problem
   from after_sales_case c
   cross join lateral (select min(due_at) as due_at from after_sales_case_deadline
     where case_id = c.id and met_at is null and cancelled_at is null and paused_at is null) as d
   where c.next_due_at is distinct from d.due_at`,

  `select format('case %s was merged into %s, which was merged itself or is another''s', c.id, i.id) as problem
   from after_sales_case c left join after_sales_case i on i.id = c.merged_into_id
   where c.merged_into_id is not null and (i.id is null or i.merged_into_id is not null
     or i.owner_customer_id is distinct from c.owner_customer_id)`,

  `select format('unit %s: matter %s of case %s, which is %s', i.unit_id, m.closed_at, c.id, c.status) as problem
   from after_sales_case c join after_sales_case_item i on i.case_id = c.id and i.unit_id is not null
   left join after_sales_unit_matter m on m.kind = 'case' and m.ref_id = c.id and m.unit_id = i.unit_id
   where (m.id is not null and m.closed_at is null) <> c.is_open`,

  `select format('matter %s of a case that is not there', m.id) as problem
   from after_sales_unit_matter m left join after_sales_case c on c.id = m.ref_id where m.kind = 'case' and c.id is null`,

  `select format('proposal %s is %s, its case %s, and %s', p.id, p.status, p.case_id, c.id) as problem
   from after_sales_proposal p left join after_sales_case c on c.origin_key = 'proposal:' || p.id
   where (p.status = 'accepted') <> (c.id is not null) or p.case_id is distinct from c.id`,

  `select format('procedure %s has %s versions in force', procedure_id, count(*) filter (where status = 'published')) as problem
   from after_sales_procedure_version group by procedure_id
   having count(*) filter (where status = 'published') <> 1 or count(*) <> max(version)`,

  `select format('version %s of procedure %s was published %s times', v.version, v.procedure_id, count(e.id)) as problem
   from after_sales_procedure_version v left join after_sales_catalog_event e on e.subject_id = v.procedure_id
     and e.kind = 'published' and (e.data ->> 'version')::int = v.version
   group by v.id having (count(e.id) = 1) <> (v.published_at is not null)`,

  `select format('event %s still waits in the outbox', event_id) as problem
   from after_sales_case_outbox where done_at is null`,

  `select format('message %s is still %s', id, status) as problem
   from after_sales_notification where status not in ('sent', 'dropped', 'uncertain')`,

  `select format('case %s: %s mails about its receipt', c.id, count(n.id)) as problem
   from after_sales_case c join after_sales_case_event e on e.case_id = c.id and e.kind = 'created'
   left join after_sales_notification n on n.key = e.id || ':owner'
   where c.erased_at is null group by c.id having count(n.id) <> 1`,

  `select format('the code %s was made and never mailed', g.id) as problem
   from after_sales_guest_code g left join after_sales_notification n on n.key = g.id || ':guest'
   where g.order_id is not null and (g.mailed_at is null or n.id is null)`,
]
