import { cpSync } from "node:fs"
import path from "node:path"

/** Medusa hands out the folder `static` of the place where it runs, under /static. */
export function layOutPictures(place) {
  cpSync("dev/seed/pictures", path.join(place, "static", "pictures"), { recursive: true })
}
