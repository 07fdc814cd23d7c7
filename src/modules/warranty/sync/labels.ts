import type { WarrantySubject } from "../domain/subject"
import type { Labels } from "./types"

/** What a list shows of a unit, copied so that it needn't be read beside each warranty. */
export function labelsOf(subject: WarrantySubject): Labels {
  return {
    is_confirmed: subject.is_confirmed,
    product_id: subject.product_id,
    product_title: subject.product_title,
    serial_number: subject.serial_number,
    order_display_id: subject.order_display_id,
    owner_customer_id: subject.owner_customer_id,
  }
}
