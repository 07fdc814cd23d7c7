import "./end-with-parent.mjs"
import { createRequire } from "node:module"
import path from "node:path"
import { pathToFileURL } from "node:url"

// The bundler that `medusa build` calls, without the compilation of the server around it.
const fromMedusa = createRequire(createRequire(import.meta.url).resolve("@medusajs/medusa/package.json"))
const { build } = await import(pathToFileURL(fromMedusa.resolve("@medusajs/admin-bundler")).href)

await build({
  disable: false,
  path: "/app",
  backendUrl: "/",
  sources: [path.resolve("src/admin")],
  plugins: ["@medusajs/draft-order/admin"],
  outDir: process.argv[2],
})
