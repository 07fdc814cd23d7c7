import { cpSync, mkdirSync, symlinkSync } from "node:fs"
import path from "node:path"
import { repository } from "../servers/workspace"
import { run } from "./run"

const parts = ["src", "admin", "package.json", "tsconfig.json", "README.md", "CHANGELOG.md", "LICENSE"]

type Packed = { filename: string; files: { path: string }[] }

/**
 * Builds and packs the plugin as its release does, from a copy, so that what stands in the project or runs beside
 * it is left alone. Answers the tarball and the files in it.
 */
export async function packPlugin(
  workspace: string,
  env: NodeJS.ProcessEnv
): Promise<{ tarball: string; files: string[] }> {
  const folder = path.join(workspace, "package")
  mkdirSync(folder)
  parts.forEach((part) =>
    cpSync(path.join(repository, part), path.join(folder, part), { recursive: true, verbatimSymlinks: true })
  )
  symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"))

  await run("node", [path.join(repository, "dev/build.mjs")], { cwd: folder, env })
  const answer = await run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error"], { cwd: folder, env })
  const [{ filename, files }] = JSON.parse(answer.slice(answer.indexOf("["))) as Packed[]

  return { tarball: path.join(folder, filename), files: files.map((file) => file.path) }
}
