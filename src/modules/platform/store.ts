import { MedusaService } from "@medusajs/framework/utils"
import { type AfterSalesOptions, parseOptions } from "../../shared/options"
import { Job } from "./models/job"

/**
 * The plugin's options, and jobs with Medusa's generated methods. Settings, roles, codes, sessions, messages and requests
 * about personal data are nobody's but this module's: their models are there for the migrations.
 */
export class PlatformStore extends MedusaService({
  AfterSalesJob: Job,
}) {
  protected readonly options_: AfterSalesOptions

  constructor(_dependencies: object, options?: unknown) {
    super(...arguments)
    this.options_ = parseOptions(options)
  }

  /** The plugin's options with their defaults. */
  getOptions(): AfterSalesOptions {
    return this.options_
  }
}
