/** `admin.warrantyPolicies.list` → actor, resource and method of the client, and the names of its types. */
export function namesOf({ id }) {
  const [actor, resource, method] = id.split(".")
  const pascal = id.split(".").map(capital).join("")
  return {
    actor,
    resource,
    method,
    group: `${actor}-${kebab(resource)}`,
    className: `${capital(actor)}${capital(resource)}Resource`,
    queryType: `${pascal}Query`,
    bodyType: `${pascal}Body`,
  }
}

export function capital(word) {
  return word[0].toUpperCase() + word.slice(1)
}

export function kebab(word) {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

export const generatedHeader = "// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.\n"
