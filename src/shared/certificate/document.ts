import type { Content, DocumentDefinition, LaidOutNode } from "pdfmake"
import { formatDay, t, textLocale } from "../texts"
import { defaultStyle, headline, styles, text } from "./layout"
import { printable } from "./printable"
import { claimSection, guaranteeSections, legalSection, productSection } from "./sections"
import type { CertificateInput } from "./types"

/**
 * The certificate as pdfmake lays it out: the goods, what the law gives, what is promised beyond it, and how to
 * obtain it (Directive (EU) 2019/771, art. 17(2)). Void warranties aren't in it. The same input gives the same
 * document.
 */
export function certificateDocument(input: CertificateInput): DocumentDefinition {
  const { locale, unit, seller, issued_on: issuedOn } = input
  const live = input.warranties.filter((warranty) => warranty.status !== "void")
  const statutory = live.filter((warranty) => warranty.kind === "statutory")
  const promised = live.filter((warranty) => warranty.kind !== "statutory")
  const title = t(locale, "certificate:title")

  return {
    content: [
      ...(seller ? [headline(seller.name, "shop")] : []),
      headline(title, "title"),
      text(t(locale, "certificate:issued", { on: formatDay(locale, issuedOn) }), "muted"),
      ...productSection(input),
      ...(statutory.length ? legalSection(input, statutory) : []),
      ...(unit.buyer_kind === "business" ? [text(t(locale, "certificate:business"), "paragraph")] : []),
      ...(promised.length
        ? guaranteeSections(locale, promised)
        : [text(t(locale, "certificate:none"), "paragraph")]),
      ...(live.length ? claimSection(locale, seller) : []),
    ],
    footer: (page, pages) => footer(input, page, pages),
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined && !getFollowingNodesOnPage().some(keepsCompany),
    styles,
    defaultStyle,
    pageSize: "A4",
    pageMargins: [56, 48, 56, 60],
    info: { title, author: printable(seller?.name ?? title), creationDate: new Date(`${issuedOn}T00:00:00Z`) },
    language: textLocale(locale),
    version: "1.7",
    displayTitle: true,
    compress: true,
  }
}

/** Words that a headline may stand above; not another headline, not the foot of the page. */
function keepsCompany(node: LaidOutNode): boolean {
  return node.text !== undefined && node.headlineLevel === undefined && node.style !== "footer"
}

function footer({ locale, unit }: CertificateInput, page: number, pages: number): Content {
  return {
    columns: [
      { text: t(locale, "certificate:reference", { id: unit.id }), style: "footer", width: "*" },
      { text: t(locale, "certificate:page", { page, pages }), style: "footer", alignment: "right", width: "auto" },
    ],
    margin: [56, 20, 56, 0],
  }
}
