import type { DocumentDefinition, PdfMake } from "pdfmake"

let loading: Promise<PdfMake> | undefined

/**
 * pdfmake costs a server's start more than most of our code together, so it is loaded with the first document. The
 * instance is ours alone: pdfmake's shared one takes its settings from whoever set them last. It reads its font files
 * and nothing else, neither from the disk nor from the net.
 */
async function load(): Promise<PdfMake> {
  const [{ default: shared }, { default: fonts }] = await Promise.all([
    import("pdfmake"),
    import("pdfmake/fonts/Roboto.js"),
  ])
  const maker = new shared.constructor()
  const files = new Set(Object.values(fonts.Roboto))
  maker.setFonts({ Roboto: { ...fonts.Roboto } })
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy((path) => files.has(path))
  return maker
}

/** Lays out a document and gives it as PDF. */
export async function toPdf(definition: DocumentDefinition): Promise<Buffer> {
  loading ??= load()
  const maker = await loading
  return await maker.createPdf(definition).getBuffer()
}
