import { runAll } from "./run-all.mjs"

// Medusa's strict preset with our own few rules, and who may import whom.
const failed = await runAll(["medusa lint", "depcruise --config .dependency-cruiser.cjs src admin"])
process.exitCode = failed ? 1 : 0
