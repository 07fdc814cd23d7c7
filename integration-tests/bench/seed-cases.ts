/** From a number to every ending of it that is long enough to be searched by, as the module writes them. */
const endings = (code: string) => `(select string_agg(substr(${code}, at), ' ' order by at)
  from generate_series(1, length(${code}) - 3) at where substr(${code}, at, 1) <> '-')`

/**
 * `$1` cases of a shop of three years with one item each, fifty of a customer, and besides one in 500 of the customer
 * `$3`, in the channel `$2`. Three in eight are open, and of these one waits for the customer; the others are due
 * between a day ago and two weeks from now. Each has a word of its own, a gasket or a hose, and words that all have.
 */
export const seedCases = [
  `insert into after_sales_case (id, number, service_id, service_code, service_kind, service_names, channel, status,
     agent_state, priority, owner_customer_id, owner_email, owner_name, sales_channel_id, locale, country_code, time_zone,
     assignee_id, next_due_at, next_due_kind, warned_at, breached_at, last_message_at, search_text, created_by_type,
     created_at, updated_at)
   select 'ascase_' || to_char(n, 'FM00000000000000000000000000'), number, 'assvc_' || kind, kind || '_request', kind,
     '{"en":"Service"}', (array['store', 'store', 'guest', 'phone'])[1 + n / 40 % 4], state, state,
     (array['low', 'normal', 'normal', 'high', 'critical'])[1 + n / 8 % 5],
     case when n % 500 = 0 then $3::text else 'cus_' || n % customers end, email, 'Customer ' || n % customers, $2::text, 'it',
     (array['it', 'it', 'de', 'fr', 'es', 'at', 'pl'])[1 + n % 7], 'Europe/Rome',
     case when n % 3 = 0 then null else 'user_' || n % 20 end, due, case when due is not null then 'resolution' end,
     case when due between now() and now() + interval '1 day' then due - interval '1 day' end,
     case when due < now() then due end, case when n % 4 > 0 then least(now(), placed + interval '1 day') end,
     concat_ws(' ', lower(number), ${endings("lower(number)")}, n, email, 'customer' || n % customers, 'example', 'com',
       lower(serial), ${endings("lower(serial)")}, 'word' || n, 'espresso machine leaks after summer',
       case when n % 1000 = 0 then 'gasket' else 'hose' end),
     'customer', placed, placed
   from (select n, customers, number, kind, state, email, serial, placed,
       case when state in ('new', 'in_progress') then now() + ((n::bigint * 7919) % 20160 - 1440) * interval '1 minute' end
         as due
     from (select n, customers, 'C-' || to_char(n, 'FM00000000') as number, 'SN-' || to_char(n, 'FM00000000') as serial,
         (array['repair', 'repair', 'complaint', 'enquiry', 'spare_part'])[1 + n / 16 % 5] as kind,
         (array['new', 'in_progress', 'waiting_for_customer', 'resolved', 'closed', 'closed', 'closed', 'closed'])[1 + n % 8]
           as state,
         'customer' || n % customers || '@example.com' as email,
         now() - n * (interval '94608000 seconds' / $1::int) as placed
       from generate_series(1, $1::int) n, greatest(1, $1::int / 50) as customers) numbered) seed`,
  `insert into after_sales_case_item (id, case_id, position, unit_id, quantity, symptom_code, description, product_id,
     product_title, serial_number, created_at, updated_at)
   select 'ascit_' || to_char(n, 'FM00000000000000000000000000'), 'ascase_' || to_char(n, 'FM00000000000000000000000000'),
     0, 'asunit_' || n, 1, 'leak', 'It leaks', 'prod_' || n % 500, 'Espresso machine ' || n % 500,
     'SN-' || to_char(n, 'FM00000000'), now(), now()
   from generate_series(1, $1::int) n`,
]
