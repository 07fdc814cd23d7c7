import { certificateDocument } from "./document"
import { toPdf } from "./pdf"
import type { CertificateInput } from "./types"

export type { CertificateInput, CertificateSeller, CertificateUnit, CertificateWarranty } from "./types"

/** The warranty certificate of one unit as PDF, in the customer's language. */
export async function renderCertificate(input: CertificateInput): Promise<Buffer> {
  return await toPdf(certificateDocument(input))
}
