import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { createRequire } from "node:module"

const root = path.resolve(import.meta.dirname, "../..")
const jest = createRequire(import.meta.url).resolve("jest/bin/jest")

/**
 * Runs one Jest project and counts its tests. A file that does not even load counts as one failure,
 * and so does a run that leaves no result. Every failure is named, with its message.
 */
export async function runProject(project, jestArgs) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "after-sales-jest-"))
  const result = path.join(folder, "result.json")
  const args = [jest, "-c", "jest.config.cjs", "--selectProjects", project, "--json", `--outputFile=${result}`]
  // Medusa leaves timers behind that would keep the process alive.
  const ending = project === "unit" ? [] : ["--forceExit"]
  const child = spawn(process.execPath, [...args, ...ending, ...jestArgs], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --no-warnings`.trim(),
    },
  })
  const end = () => child.kill()
  process.once("exit", end)
  const code = await new Promise((resolve) => child.on("close", resolve))
  process.off("exit", end)
  const counts = read(result)
  rmSync(folder, { recursive: true, force: true })
  const failed = counts.failed || (code === 0 ? 0 : 1)
  return { passed: counts.passed, failed, failures: counts.failures.map((failure) => ({ project, ...failure })) }
}

function read(file) {
  try {
    const result = JSON.parse(readFileSync(file, "utf8"))
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      failures: result.testResults.flatMap(failuresOf),
    }
  } catch {
    return { passed: 0, failed: 1, failures: [{ file: "-", test: "left no result", message: "" }] }
  }
}

/** Each failed test of a file, or the file itself when it did not even load. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = path.relative(root, name)
  const tests = assertionResults.filter((test) => test.status === "failed")
  if (tests.length) {
    return tests.map((test) => ({ file, test: test.fullName, message: test.failureMessages.join("\n") }))
  }
  return status === "failed" ? [{ file, test: "did not run", message }] : []
}
