/* Assesses what comes in on the standard input, as JSON, in a process whose zone is the environment's TZ. */
const { readFileSync } = require("node:fs")
const { transformSync } = require("@swc/core")

require.extensions[".ts"] = (module, filename) => {
  const options = { filename, module: { type: "commonjs" }, jsc: { parser: { syntax: "typescript" }, target: "es2021" } }
  module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename)
}

const { assessCoverage } = require("../assess")

const inputs = JSON.parse(readFileSync(0, "utf8"))
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
process.stdout.write(JSON.stringify({ zone, answers: inputs.map(assessCoverage) }))
