import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findOwn } from "./find-own"
import { askWithoutOwn, readQuestion } from "./search-question"

/**
 * Lets the dashboard's search find units and cases. Core refuses a whole question that names something without a
 * search index, and an index of ours would keep a second copy of every unit and case, with its owner's address, in
 * whatever engine the shop has chosen. So what is ours is taken out of the question, core answers the rest, and what
 * our own lists find is added.
 */
export async function ownInSearch(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const question = readQuestion(req.query)
  if (question.own.length === 0) {
    next()
    return
  }
  const ours = Promise.all(question.own.map((entity) => findOwn(req, entity, question)))
  if (!askWithoutOwn(req, question)) {
    res.status(200).json({ results: await ours })
    return
  }
  const answer = res.json.bind(res)
  res.json = (body) => {
    void ours.then((groups) => answer(hasResults(body) ? { ...body, results: [...body.results, ...groups] } : body))
    return res
  }
  next()
}

/** False for core's refusals, which are passed on as they are. */
function hasResults(body: unknown): body is { results: unknown[] } {
  return typeof body === "object" && body !== null && "results" in body && Array.isArray(body.results)
}
