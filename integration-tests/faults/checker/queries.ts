/**
 * What must never be found, each as one statement over core's tables and ours that gives a `problem` a row.
 * They are written from what the words mean, not from how the plugin works, so that both can't be wrong together.
 */

/** A line of an order as core sees it now; one whose order took it out again has no row here. */
const orderLine = `
  order_lines as (
    select o.id as order_id, oi.item_id as line_id,
      case when o.canceled_at is not null then 0
        else oi.quantity - oi.return_received_quantity - oi.return_dismissed_quantity end as kept,
      oi.return_received_quantity + oi.return_dismissed_quantity as returned
    from "order" o
    join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id and li.requires_shipping
    where o.is_draft_order = false and o.deleted_at is null
  )`

const parcel = `
  parcels as (
    select f.id as parcel_id, fi.line_item_id as line_id, fi.quantity, f.shipped_at, f.delivered_at, f.canceled_at
    from fulfillment f join fulfillment_item fi on fi.fulfillment_id = f.id
    where f.deleted_at is null and fi.deleted_at is null
  )`

export const problemQueries = [
  `with ${orderLine}, units as (
     select order_line_id, count(*) filter (where returned_at is null and cancelled_at is null) as kept,
       count(*) filter (where returned_at is not null) as returned
     from after_sales_unit where order_line_id is not null group by 1
   )
   select format('line %s: core keeps %s and has %s back, units say %s and %s', coalesce(l.line_id, u.order_line_id),
     coalesce(l.kept, 0), coalesce(l.returned, 0), coalesce(u.kept, 0), coalesce(u.returned, 0)) as problem
   from order_lines l full join units u on u.order_line_id = l.line_id
   where coalesce(l.kept, 0) <> coalesce(u.kept, 0) or coalesce(l.returned, 0) <> coalesce(u.returned, 0)`,

  `select format('line %s has unit %s %s times', order_line_id, unit_index, count(*)) as problem
   from after_sales_unit where order_line_id is not null group by order_line_id, unit_index having count(*) > 1`,

  `with ${parcel}, units as (
     select fulfillment_id, order_line_id, count(*) as inside from after_sales_unit where fulfillment_id is not null group by 1, 2
   )
   select format('parcel %s holds %s pieces of line %s and %s units', p.parcel_id, p.quantity, p.line_id, coalesce(u.inside, 0)) as problem
   from parcels p left join units u on u.fulfillment_id = p.parcel_id and u.order_line_id = p.line_id
   where coalesce(u.inside, 0) <> case when p.canceled_at is null then p.quantity else 0 end`,

  `with ${parcel}
   select format('unit %s was shipped %s and delivered %s, its parcel %s and %s', u.id, u.shipped_at, u.delivered_at,
     p.shipped_at, p.delivered_at) as problem
   from after_sales_unit u left join parcels p on p.parcel_id = u.fulfillment_id and p.line_id = u.order_line_id
   where u.order_line_id is not null
     and (u.shipped_at is distinct from p.shipped_at or u.delivered_at is distinct from p.delivered_at)`,

  `select format('unit %s has %s legal guarantees', u.id, count(w.id)) as problem
   from after_sales_unit u left join after_sales_warranty w on w.unit_id = u.id and w.kind = 'statutory'
   where u.buyer_kind = 'consumer' and u.origin <> 'registered' group by u.id having count(w.id) <> 1`,

  `select format('unit %s has %s warranties of source %s', unit_id, count(*), source_key) as problem
   from after_sales_warranty group by unit_id, source_key having count(*) > 1`,

  `select format('warranty %s of a unit that is %s: starts %s, voided %s', w.id, u.status, w.starts_on, w.voided_at) as problem
   from after_sales_warranty w left join after_sales_unit u on u.id = w.unit_id
   where u.id is null
     or w.start_basis = 'delivery' and w.carried_from_id is null and u.cancelled_at is null and (w.starts_on is null) <> (u.delivered_at is null)
     or w.carried_from_id is null and u.replaced_at is null
       and (w.voided_at is not null) <> (u.returned_at is not null or u.cancelled_at is not null)`,

  `select format('unit %s has facts %s and warranties of %s', id, facts_rev, assured_rev) as problem
   from after_sales_unit where assured_rev <> facts_rev`,

  `select format('unit %s was born %s times', u.id, count(e.id)) as problem
   from after_sales_unit u left join after_sales_unit_event e
     on e.unit_id = u.id and e.kind in ('created', 'imported', 'registered')
   group by u.id having count(e.id) <> 1`,

  `select format('unit %s tells %s times that it was %s', unit_id, count(*), kind) as problem
   from after_sales_unit_event where kind in ('delivered', 'returned', 'cancelled', 'replaced')
   group by unit_id, kind having count(*) > 1`,

  `select format('warranty %s was issued %s times', w.id, count(e.id)) as problem
   from after_sales_warranty w left join after_sales_warranty_event e on e.warranty_id = w.id and e.kind = 'issued'
   group by w.id having count(e.id) <> 1`,

  `select format('warranty %s tells %s times that it was %s', warranty_id, count(*), kind) as problem
   from after_sales_warranty_event where kind in ('started', 'voided') group by warranty_id, kind having count(*) > 1`,

  `select format('order %s still waits: %s', order_id, last_error) as problem
   from after_sales_order_sync where synced_at is null or synced_at < order_updated_at or last_error is not null`,
]
