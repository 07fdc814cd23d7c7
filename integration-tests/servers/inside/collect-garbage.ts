import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { MedusaContainer } from "@medusajs/framework/types"

let collect: (() => void) | undefined

/** Throws away what the process no longer needs, now, and not when V8 finds that it is time. */
export async function collectGarbage(_container: MedusaContainer, _input: null): Promise<null> {
  if (!collect) {
    setFlagsFromString("--expose-gc")
    collect = runInNewContext("gc") as () => void
  }
  collect()

  return null
}
