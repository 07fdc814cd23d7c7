import { Liquid } from "liquidjs"

/** A wording reads what it is given and nothing else: neither files nor what objects inherit. */
const options = {
  templates: {},
  ownPropertyOnly: true,
  strictFilters: true,
  cache: 200,
  parseLimit: 50_000,
  renderLimit: 500,
  memoryLimit: 1_000_000,
}

/** Fills wordings that a shop writes; a name that has no value is left empty. */
export const liquid = new Liquid(options)

/** Tries a wording before it is kept: a name that nothing can have is refused. */
export const strictLiquid = new Liquid({ ...options, strictVariables: true })
