/** The part of pdfmake that we use; it brings no types of its own. */
declare module "pdfmake" {
  type Style = {
    fontSize?: number
    bold?: boolean
    color?: string
    lineHeight?: number
    alignment?: "left" | "right" | "center"
    margin?: [left: number, top: number, right: number, bottom: number]
  }

  type Content =
    | (Style & { text: string; style?: string; headlineLevel?: number; width?: number | "*" | "auto" })
    | (Style & { stack: Content[]; unbreakable?: boolean })
    | (Style & { columns: Content[]; columnGap?: number })
    | (Style & { table: { widths: (number | "*")[]; body: Content[][]; dontBreakRows?: boolean }; layout: TableLayout })

  type TableLayout = {
    hLineWidth(row: number, node: { table: { body: Content[][] } }): number
    vLineWidth(): number
    hLineColor(): string
    paddingLeft(column: number): number
    paddingRight(): number
    paddingTop(): number
    paddingBottom(): number
  }

  type LaidOutNode = { text?: unknown; headlineLevel?: number; style?: string }

  type DocumentDefinition = {
    content: Content[]
    footer(page: number, pages: number): Content
    pageBreakBefore(node: LaidOutNode, nodes: { getFollowingNodesOnPage(): LaidOutNode[] }): boolean
    styles: Record<string, Style>
    defaultStyle: Style
    pageSize: string
    pageMargins: [number, number, number, number]
    info: { title: string; author: string; creationDate: Date }
    language: string
    version: string
    displayTitle: boolean
    compress: boolean
  }

  class PdfMake {
    constructor()
    setFonts(fonts: Record<string, Record<string, string>>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> }
  }

  const shared: PdfMake & { constructor: typeof PdfMake }
  export default shared
  export type { Content, DocumentDefinition, LaidOutNode, PdfMake, Style, TableLayout }
}

declare module "pdfmake/fonts/Roboto.js" {
  const fonts: { Roboto: { normal: string; bold: string; italics: string; bolditalics: string } }
  export default fonts
}
