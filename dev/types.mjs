import { runAll } from "./run-all.mjs"

// What ships to servers, what ships to browsers, and what surrounds them are three worlds.
const failed = await runAll(["tsc --noEmit -p tsconfig.json", "tsc -p tsconfig.admin.json", "tsc -p tsconfig.test.json"])
process.exitCode = failed ? 1 : 0
