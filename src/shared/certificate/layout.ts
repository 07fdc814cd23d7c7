import type { Content, Style, TableLayout } from "pdfmake"
import { printable, shortened } from "./printable"

const ink = "#18181b"
const muted = "#5c5c66"
const rule = "#d9d9de"

export const defaultStyle: Style = { fontSize: 10, color: ink, lineHeight: 1.2 }

export const styles: Record<string, Style> = {
  title: { fontSize: 20, bold: true, margin: [0, 14, 0, 2] },
  shop: { fontSize: 12, bold: true },
  muted: { color: muted },
  heading: { fontSize: 13, bold: true, margin: [0, 20, 0, 6] },
  promise: { fontSize: 11, bold: true, margin: [0, 16, 0, 0] },
  paragraph: { margin: [0, 4, 0, 6] },
  label: { color: muted },
  footer: { fontSize: 8, color: muted },
}

const hairlines: TableLayout = {
  hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => rule,
  paddingLeft: (column) => (column === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

/** Plain text, whatever stands in it: pdfmake reads no markup in strings. May run over several pages. */
export function text(value: string, style?: string): Content {
  return { text: printable(value), ...(style && { style }) }
}

/** A line above others: a name, a title. */
export function headline(value: string, style: "shop" | "title" | "heading" | "promise"): Content {
  return { text: printable(shortened(value)), style }
}

/** The label of a text that may be long; it never stands alone at the foot of a page. */
export function lead(value: string): Content {
  return { text: printable(value), style: "muted", headlineLevel: 1 }
}

/** What stands together on one page. Only for what can't be longer than one. */
export function together(...stack: Content[]): Content {
  return { stack, unbreakable: true }
}

/** Labels with their values; a value that is null or empty takes no line. */
export function facts(rows: [label: string, value: string | null][]): Content[] {
  const body = rows.flatMap(([label, value]) => (value ? [[text(label, "label"), text(shortened(value))]] : []))
  return body.length
    ? [{ table: { widths: [130, "*"], body, dontBreakRows: true }, layout: hairlines, margin: [0, 4, 0, 4] }]
    : []
}
