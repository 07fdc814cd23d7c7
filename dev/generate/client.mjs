import { capital, generatedHeader, kebab, namesOf } from "./names.mjs"
import { idOf } from "./schemas.mjs"
import { hasFields } from "./types.mjs"

/** One class a resource, and one that holds an actor's resources, in the manner of Medusa's JS SDK. */
export function clientFiles(routes) {
  const actors = [...new Set(routes.map((route) => namesOf(route).actor))]
  return actors.flatMap((actor) => {
    const own = routes.filter((route) => namesOf(route).actor === actor)
    const resources = [...new Set(own.map((route) => namesOf(route).resource))]
    return [
      ...resources.map((resource) => [
        `src/client/generated/${actor}/${kebab(resource)}.ts`,
        resourceText(own.filter((route) => namesOf(route).resource === resource)),
      ]),
      [`src/client/generated/${actor}/index.ts`, actorText(actor, resources)],
    ]
  })
}

function actorText(actor, resources) {
  const className = (resource) => `${capital(actor)}${capital(resource)}Resource`
  const imports = resources.map((resource) => `import { ${className(resource)} } from "./${kebab(resource)}"\n`)
  const fields = resources.map((resource) => `  readonly ${resource}: ${className(resource)}\n`)
  const made = resources.map((resource) => `    this.${resource} = new ${className(resource)}(client)\n`)
  return `${generatedHeader}import type { FetchClient } from "../../fetch-client"
${imports.join("")}
/** The \`/${actor}/after-sales\` routes. */
export class AfterSales${capital(actor)} {
${fields.join("")}
  constructor(client: FetchClient) {
${made.join("")}  }
}
`
}

function resourceText(routes) {
  const { className } = namesOf(routes[0])
  const types = [...new Set(routes.flatMap(typesOf))].sort()
  return `${generatedHeader}import type {
${types.map((type) => `  ${type},\n`).join("")}} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"
${routes.some((route) => route.bodyRule?.form) ? 'import { formOf } from "../../form"\n' : ""}
export class ${className} {
  constructor(private readonly client: FetchClient) {}

${routes.map(methodText).join("\n")}}
`
}

function typesOf(route) {
  const { queryType, bodyType } = namesOf(route)
  return [
    ...(hasFields(route.querySchema) ? [queryType] : []),
    ...(hasFields(route.bodySchema) ? [bodyType] : []),
    ...(route.response.contentType ? [] : [idOf(route.response)]),
  ]
}

function methodText(route) {
  const { method, queryType, bodyType } = namesOf(route)
  const params = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name)
  const hasQuery = hasFields(route.querySchema)
  const hasBody = hasFields(route.bodySchema)
  const needsQuery = Boolean(route.querySchema?.required?.length)
  const file = route.response.contentType && [route.response.contentType].flat().join(", ")
  // Who asks for JSON gets it parsed, by the dashboard as by Medusa's SDK; a file of JSON comes as it is.
  const accept = file?.includes("application/json") ? "*/*" : file
  const hasForm = Boolean(route.bodyRule?.form)
  const args = [
    ...params.map((name) => `${camel(name)}: string`),
    ...(hasBody ? [`body: ${bodyType}`] : []),
    ...(hasQuery ? [`query${needsQuery ? "" : "?"}: ${queryType}`] : []),
    "headers?: ClientHeaders",
  ]
  const init = [
    ...(route.method === "GET" ? [] : [`method: "${route.method}"`]),
    ...(hasForm ? ["body: formOf(body)"] : hasBody ? ["body"] : []),
    ...(hasQuery ? ["query"] : []),
    // Without a content type of ours the browser writes its own, with the boundary.
    hasForm ? 'headers: { "content-type": null, ...headers }' : file ? `headers: { accept: "${accept}", ...headers }` : "headers",
  ]
  const path = params.length
    ? `\`${route.path.replace(/:(\w+)/g, (_, name) => `\${encodeURIComponent(${camel(name)})}`)}\``
    : `"${route.path}"`
  const key = route.idempotent ? " Takes an `Idempotency-Key` header." : ""
  const call = `return this.client.fetch<${file ? "Response" : idOf(route.response)}>(${path}, {`
  const line = `${call} ${init.join(", ")} })`
  return `  /** ${route.summary}.${key} */
  ${method}(${args.join(", ")}) {
    ${line.length <= 116 ? line : `${call}\n${init.map((one) => `      ${one},\n`).join("")}    })`}
  }
`
}

function camel(name) {
  return name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())
}
