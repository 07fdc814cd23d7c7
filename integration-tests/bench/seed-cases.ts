/**
 * `$1` cases of a shop of three years with one item each, one in 500 of them of the customer `$3` in the channel `$2`.
 * Every thousandth speaks of a gasket; all others of a word that only they have and of some that many have.
 */
export const seedCases = [
  `insert into after_sales_case (id, number, service_id, service_code, service_kind, service_names, channel, status,
     agent_state, priority, owner_customer_id, owner_email, owner_name, sales_channel_id, locale, country_code, time_zone,
     assignee_id, search_text, created_by_type, created_at, updated_at)
   select 'ascase_' || to_char(n, 'FM00000000000000000000000000'), 'C-' || to_char(n, 'FM00000000'), 'assvc_' || n % 5,
     'service_' || n % 5, 'repair', '{"en":"Repair"}', 'store', state, state,
     (array['low', 'normal', 'normal', 'high', 'critical'])[1 + n % 5],
     case when n % 500 = 0 then $3::text else 'cus_' || n % 20000 end, 'customer' || n % 20000 || '@example.com',
     'Customer ' || n % 20000, $2::text, 'it', 'it', 'Europe/Rome',
     case when n % 3 = 0 then null else 'user_' || n % 20 end,
     'c-' || to_char(n, 'FM00000000') || ' customer' || n % 20000 || ' word' || n || ' leaks after summer '
       || case when n % 1000 = 0 then 'gasket' else 'hose' end,
     'customer', placed, placed
   from (select n, now() - n * (interval '94608000 seconds' / $1::int) as placed,
       (array['new', 'in_progress', 'waiting_for_customer', 'resolved', 'closed', 'closed', 'closed', 'closed'])[1 + n % 8]
         as state
     from generate_series(1, $1::int) n) seed`,
  `insert into after_sales_case_item (id, case_id, position, unit_id, quantity, symptom_code, description, product_id,
     product_title, serial_number, created_at, updated_at)
   select 'ascit_' || to_char(n, 'FM00000000000000000000000000'), 'ascase_' || to_char(n, 'FM00000000000000000000000000'),
     0, 'asunit_' || n, 1, 'leak', 'It leaks', 'prod_' || n % 500, 'Espresso machine ' || n % 500, 'SN' || n, now(), now()
   from generate_series(1, $1::int) n`,
]
