import path from "node:path"

const flag = process.argv.indexOf("--data")

/** Where the store keeps its database and its logs: `.local`, or the folder after `--data`, for a second one beside it. */
export const folder = path.resolve(flag === -1 ? path.join(import.meta.dirname, "../../.local") : process.argv[flag + 1])
