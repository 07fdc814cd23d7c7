import { generatedHeader, namesOf } from "./names.mjs"
import { idOf, refsOf } from "./schemas.mjs"
import { comment, typeText } from "./type-text.mjs"

const shared = "shared"

/** Lines of types in a file, short of its imports. */
const longest = 220

/**
 * Two files a resource, of what it answers and what it reads; what several use stands in `shared.ts`. What is too
 * long for one file goes on in the next: `shared-2.ts`.
 */
export function typeFiles(routes, components) {
  const homes = homesOf(routes, components)
  const groups = [...new Set([shared, ...routes.map((route) => namesOf(route).group)])].flatMap((group) => [
    group,
    `${group}-requests`,
  ])
  const declared = new Map(groups.map((group) => [group, []]))
  Object.keys(components).forEach((id) => declared.get(homes.get(id)).push({ name: id, schema: components[id] }))
  routes.forEach((route) => declared.get(`${namesOf(route).group}-requests`).push(...requestTypes(route)))
  groups.filter((group) => declared.get(group).length === 0).forEach((group) => declared.delete(group))
  const parts = [...declared].flatMap(([group, types]) => partsOf(group, types))
  parts.forEach(([part, types]) => types.forEach(({ name }) => homes.has(name) && homes.set(name, part)))
  const files = parts.map(([part, types]) => [`src/types/generated/${part}.ts`, fileText(part, types, homes)])
  const index = parts
    .map(([part]) => part)
    .map((group) => `export type * from "./${group}"`)
    .join("\n")
  return [...files, ["src/types/generated/index.ts", `${generatedHeader}${index}\n`]]
}

function requestTypes(route) {
  const { queryType, bodyType } = namesOf(route)
  return [
    ...(hasFields(route.querySchema) ? [{ name: queryType, schema: asQuery(route.querySchema), route }] : []),
    ...(hasFields(route.bodySchema) ? [{ name: bodyType, schema: route.bodySchema, route }] : []),
  ]
}

export function hasFields(schema) {
  return Object.keys(schema?.properties ?? {}).length > 0
}

/** In a query a list of one may be given as it is. */
function asQuery(schema) {
  const properties = Object.entries(schema.properties).map(([key, property]) => [key, { ...property, isQuery: true }])
  return { ...schema, properties: Object.fromEntries(properties) }
}

function homesOf(routes, components) {
  const users = new Map(Object.keys(components).map((id) => [id, new Set()]))
  const visit = (id, group) => {
    if (!users.get(id).has(group)) {
      users.get(id).add(group)
      refsOf(components[id]).forEach((ref) => visit(ref, group))
    }
  }
  for (const route of routes) {
    const { group } = namesOf(route)
    refsOf([route.querySchema, route.bodySchema]).forEach((ref) => visit(ref, group))
    if (!route.response.contentType) {
      visit(idOf(route.response), group)
    }
  }
  return new Map([...users].map(([id, groups]) => [id, groups.size === 1 ? [...groups][0] : shared]))
}

function partsOf(group, types) {
  const parts = [[]]
  let lines = 0
  for (const type of types) {
    const more = typeDeclaration(type).split("\n").length
    if (lines > 0 && lines + more > longest) {
      parts.push([])
      lines = 0
    }
    parts.at(-1).push(type)
    lines += more
  }
  return parts.map((part, index) => [index ? `${group}-${index + 1}` : group, part])
}

function typeDeclaration({ name, schema, route }) {
  const text = schema.description ?? (route && `Of \`${route.method} ${route.path}\`.`)
  return `${comment(text)}export type ${name} = ${typeText(schema)}\n`
}

function fileText(group, declared, homes) {
  const imports = new Map()
  declared
    .flatMap(({ schema }) => refsOf(schema))
    .filter((id) => homes.get(id) !== group)
    .forEach((id) => imports.set(homes.get(id), new Set([...(imports.get(homes.get(id)) ?? []), id])))
  const importLines = [...imports].sort().map(([home, ids]) => importText([...ids].sort(), home))
  const types = declared.map(typeDeclaration)
  return `${generatedHeader}${importLines.join("")}\n${types.join("\n")}`
}

function importText(ids, home) {
  const line = `import type { ${ids.join(", ")} } from "./${home}"\n`
  return line.length <= 120 ? line : `import type {\n${ids.map((id) => `  ${id},\n`).join("")}} from "./${home}"\n`
}
