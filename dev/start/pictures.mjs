import { cpSync } from "node:fs"

/** Medusa hands out the folder `static` under /static. */
export function layOutPictures() {
  cpSync("dev/seed/pictures", "static/pictures", { recursive: true })
}
