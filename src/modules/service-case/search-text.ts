import { addressWords, codeWords, wordsOf } from "./domain/search-words"

type Labels = {
  number: string
  order_display_id: number | null
  owner_email: string | null
  owner_name: string | null
}

type Item = {
  serial_number?: string | null
  product_title?: string | null
  variant_title?: string | null
  description?: string | null
}

/** What a case is first of all found by. */
export function caseWords({ number, order_display_id, owner_email, owner_name }: Labels): string[] {
  return [
    ...codeWords(number),
    ...(order_display_id === null ? [] : codeWords(String(order_display_id))),
    ...(owner_email === null ? [] : addressWords(owner_email)),
    ...wordsOf(owner_name ?? ""),
  ]
}

export function itemWords({ serial_number, product_title, variant_title, description }: Item): string[] {
  return [
    ...(serial_number ? codeWords(serial_number) : []),
    ...wordsOf([product_title, variant_title, description].filter(Boolean).join(" ")),
  ]
}

export function messageWords(body: string): string[] {
  return wordsOf(body)
}
