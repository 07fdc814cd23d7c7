import type { Content } from "pdfmake"
import { formatCountry, formatDay, pickText, renderCode, t } from "../texts"
import { facts, headline, lead, text, together } from "./layout"
import { endOf, startOf } from "./term"
import type { CertificateInput, CertificateSeller, CertificateWarranty } from "./types"

/** Which goods: Directive (EU) 2019/771, art. 17(2)(d). */
export function productSection({ locale, unit }: CertificateInput): Content[] {
  const label = (key: string) => t(locale, `certificate:product.${key}`)
  return [
    headline(label("heading"), "heading"),
    ...facts([
      [label("product_title"), unit.product_title],
      [label("variant_title"), unit.variant_title],
      [label("sku"), unit.sku],
      [label("serial_number"), unit.serial_number],
      [label("pieces"), unit.pieces > 1 ? String(unit.pieces) : null],
      [label("order"), unit.order_display_id === null ? null : String(unit.order_display_id)],
      [label("contract_on"), formatDay(locale, unit.contract_on)],
      [label("delivered_on"), unit.delivered_on && formatDay(locale, unit.delivered_on)],
      [label("country"), unit.country_code && formatCountry(locale, unit.country_code)],
    ]),
  ]
}

/** What the law gives, before anything that is promised on top: art. 17(2)(a). */
export function legalSection(input: CertificateInput, statutory: readonly CertificateWarranty[]): Content[] {
  const { locale, seller } = input
  const label = (key: string, params = {}) => t(locale, `certificate:legal.${key}`, params)
  const terms = statutory.flatMap((warranty) => {
    const place = warranty.jurisdiction
    const law =
      place && !place.is_fallback
        ? label("law_of", { country: formatCountry(locale, place.country) })
        : label("law_unknown")
    return facts([
      [label("jurisdiction"), law],
      [label("seller"), seller && nameAndAddress(seller)],
      [t(locale, "certificate:term.starts"), startOf(locale, warranty)],
      [t(locale, "certificate:term.ends"), endOf(locale, warranty) ?? label("no_fixed_end")],
    ])
  })
  return [together(headline(label("heading"), "heading"), text(label("statement"), "paragraph"), ...terms)]
}

/** What is promised beyond the law: who gives each promise and its terms, art. 17(2)(b) and (e). */
export function guaranteeSections(locale: string, warranties: readonly CertificateWarranty[]): Content[] {
  return warranties.flatMap((warranty, index) => {
    const heading = headline(t(locale, "certificate:promised.heading"), "heading")
    const statement = pickText(warranty.terms.statement, locale)
    return [
      together(...(index === 0 ? [heading] : []), ...guarantee(locale, warranty)),
      ...(statement ? [lead(t(locale, "certificate:term.terms")), text(statement, "paragraph")] : []),
    ]
  })
}

function guarantee(locale: string, warranty: CertificateWarranty): Content[] {
  const { terms, uses } = warranty
  const label = (key: string) => t(locale, `certificate:term.${key}`)
  const kind = t(locale, `certificate:kind.${warranty.kind}`)
  const name = pickText(warranty.policy_name ?? {}, locale)
  const causes = terms.exclusions.map((code) => renderCode(locale, "cause", { code, params: {} }))
  const left = terms.max_uses === null ? null : Math.max(0, terms.max_uses - uses)
  const isOver = warranty.status === "expired" || warranty.status === "exhausted"

  return [
    headline(name ?? kind, "promise"),
    ...(name ? [text(kind, "muted")] : []),
    ...(isOver ? [text(t(locale, `certificate:status.${warranty.status}`), "paragraph")] : []),
    ...facts([
      [label("guarantor"), terms.guarantor && nameAndAddress(terms.guarantor)],
      [label("starts"), startOf(locale, warranty)],
      [label("ends"), endOf(locale, warranty)],
      [label("excluded"), causes.join("\n")],
      [label("uses"), left === null ? null : t(locale, "certificate:uses.left", { left, max: terms.max_uses ?? 0 })],
      [label("transfer"), t(locale, `certificate:transfer.${terms.is_transferable ? "yes" : "no"}`)],
    ]),
  ]
}

/** How to obtain it: art. 17(2)(c). A shop that has not said who it is leaves it to the guarantors. */
export function claimSection(locale: string, seller: CertificateSeller | null): Content[] {
  const label = (key: string) => t(locale, `certificate:claim.${key}`)
  return [
    together(
      headline(label("heading"), "heading"),
      text(label(seller ? "procedure" : "procedure_guarantor"), "paragraph"),
      ...facts([
        [label("email"), seller?.email ?? null],
        [label("phone"), seller?.phone ?? null],
        [label("post"), seller && nameAndAddress(seller)],
      ])
    ),
  ]
}

function nameAndAddress({ name, address }: { name: string; address: string }): string {
  const lines = address.split(/[\r\n]+/).map((line) => line.trim().replace(/,$/, ""))
  return [name, ...lines.filter(Boolean)].join(", ")
}
