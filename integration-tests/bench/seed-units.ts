/** `$1` units of a shop of three years, each of them two statements' worth of what a real one has. */
export const seedUnits = `
  insert into after_sales_unit (id, order_id, order_display_id, order_line_id, unit_index, sales_channel_id, product_id,
    variant_id, product_title, variant_title, sku, serial_number, serial_key, owner_customer_id, owner_email, origin,
    contract_at, contract_on, country_code, time_zone, price_paid, raw_price_paid, currency_code, shipped_at,
    delivered_at, confirmed_at, facts_rev, assured_rev, created_at, updated_at)
  select 'asunit_' || to_char(n, 'FM00000000000000000000000000'), 'order_' || n / 3, n / 3, 'ordli_' || n, 1, $2::text,
    'prod_' || n % 500, 'variant_' || n % 500, 'Espresso machine ' || n % 500, 'Black', 'ESP-' || n % 500, 'SN' || n,
    'SN' || n, case when n % ($1::int / 2000) = 0 then $3::text else 'cus_' || n % 20000 end,
    'customer' || n % 20000 || '@example.com', 'order', placed, to_char(placed, 'YYYY-MM-DD'), 'it', 'Europe/Rome', 100,
    '{"value":"100","precision":20}', 'eur', placed + interval '1 day', placed + interval '3 days', placed, 2, 2,
    placed, placed
  from (select n, now() - n * (interval '94608000 seconds' / $1::int) as placed from generate_series(1, $1::int) n) seed`
