import type { Context } from "@medusajs/framework/types"
import type { CatalogSuite } from "./catalog-suite"
import { aDraft, anna, aNeed, anOffer, aProcedure, check } from "./things"

/** A catalogue in which each write has something to do. */
export async function aFullCatalogue({ service }: Pick<CatalogSuite, "service">) {
  const draft = await aDraft(service, {}, "draft")
  const offer = await anOffer(service, {}, "offer")
  const spare = await aProcedure(service, "spare")
  const drafted = await service.createProcedure({ code: "new", names: { en: "New" }, steps: [check], actor: anna })
  const manual = await service.createInstruction({
    product_id: "prod_1",
    code: "manual",
    names: { en: "M" },
    actor: anna,
  })
  await service.draftInstruction({ id: manual.id, language: "en", body: "One", actor: anna })
  await service.publishInstruction({ id: manual.id, language: "en", actor: anna })
  await service.draftInstruction({ id: manual.id, language: "en", body: "Two", actor: anna })
  const [open, accepted] = await service.proposeCases([aNeed({ unit_id: "asunit_1" }), aNeed({ unit_id: "asunit_2" })])
  await service.acceptProposal({ id: accepted, actor: anna })
  return { draft, offer, spare, drafted, manual, open, accepted }
}

type Catalogue = Awaited<ReturnType<typeof aFullCatalogue>>

/** Each write of the catalogue's service, with something to do in the full catalogue. */
export function everyWrite(
  { service }: Pick<CatalogSuite, "service">,
  { draft, offer, spare, drafted, manual, open, accepted }: Catalogue
) {
  const names = { en: "Named" }
  const writes: Record<string, (context: Context) => Promise<unknown>> = {
    createService: (c) => service.createService({ code: "x", kind: "repair", content: {}, actor: anna }, c),
    updateService: (c) => service.updateService({ id: offer.id, content: { position: 7 }, actor: anna }, c),
    publishService: (c) => service.publishService({ id: draft.id, actor: anna }, c),
    retireService: (c) => service.retireService({ id: offer.id, actor: anna }, c),
    adoptStartSet: (c) => service.adoptStartSet({ codes: ["complaint"], actor: anna }, c),
    createProcedure: (c) => service.createProcedure({ code: "x", actor: anna }, c),
    updateProcedure: (c) => service.updateProcedure({ id: drafted.id, names, steps: [], actor: anna }, c),
    createProcedureVersion: (c) => service.createProcedureVersion({ id: spare.id, actor: anna }, c),
    publishProcedure: (c) => service.publishProcedure({ id: drafted.id, actor: anna }, c),
    retireProcedure: (c) => service.retireProcedure({ id: spare.id, actor: anna }, c),
    createInstruction: (c) => service.createInstruction({ product_id: "p", code: "x", names, actor: anna }, c),
    nameInstruction: (c) => service.nameInstruction({ id: manual.id, names, actor: anna }, c),
    draftInstruction: (c) => service.draftInstruction({ id: manual.id, language: "it", body: "Uno", actor: anna }, c),
    publishInstruction: (c) => service.publishInstruction({ id: manual.id, language: "en", actor: anna }, c),
    retireInstruction: (c) => service.retireInstruction({ id: manual.id, language: "en", actor: anna }, c),
    proposeCases: (c) => service.proposeCases([aNeed({ unit_id: "asunit_3" })], anna, c),
    acceptProposal: (c) => service.acceptProposal({ id: open, actor: anna }, c),
    dismissProposal: (c) => service.dismissProposal({ id: open, reason: "other", note: "No", actor: anna }, c),
    linkProposalCase: (c) => service.linkProposalCase({ id: accepted, case_id: "ascase_1", actor: anna }, c),
    takeBackProposal: (c) => service.takeBackProposal({ id: accepted, actor: anna }, c),
  }
  return writes
}
