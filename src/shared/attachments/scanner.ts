import type { MedusaContainer } from "@medusajs/framework/types"
import type { PreparedFile } from "./prepare"

/**
 * Looks at a file before it is stored, for example by a virus scanner of the shop's. Throwing refuses the file too:
 * what could not be looked at is not taken.
 *
 * @returns true when nothing was found
 */
export type FileScanner = (file: PreparedFile, container: MedusaContainer) => boolean | Promise<boolean>
