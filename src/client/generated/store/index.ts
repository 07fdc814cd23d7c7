// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { FetchClient } from "../../fetch-client"
import { StoreUnitsResource } from "./units"
import { StoreOrdersResource } from "./orders"
import { StoreTransfersResource } from "./transfers"
import { StoreGuestAccessResource } from "./guest-access"
import { StoreGuestUnitsResource } from "./guest-units"
import { StoreCoverageCausesResource } from "./coverage-causes"
import { StoreCasesResource } from "./cases"
import { StoreAttachmentsResource } from "./attachments"
import { StoreSymptomsResource } from "./symptoms"
import { StoreServicesResource } from "./services"
import { StoreInstructionsResource } from "./instructions"

/** The `/store/after-sales` routes. */
export class AfterSalesStore {
  readonly units: StoreUnitsResource
  readonly orders: StoreOrdersResource
  readonly transfers: StoreTransfersResource
  readonly guestAccess: StoreGuestAccessResource
  readonly guestUnits: StoreGuestUnitsResource
  readonly coverageCauses: StoreCoverageCausesResource
  readonly cases: StoreCasesResource
  readonly attachments: StoreAttachmentsResource
  readonly symptoms: StoreSymptomsResource
  readonly services: StoreServicesResource
  readonly instructions: StoreInstructionsResource

  constructor(client: FetchClient) {
    this.units = new StoreUnitsResource(client)
    this.orders = new StoreOrdersResource(client)
    this.transfers = new StoreTransfersResource(client)
    this.guestAccess = new StoreGuestAccessResource(client)
    this.guestUnits = new StoreGuestUnitsResource(client)
    this.coverageCauses = new StoreCoverageCausesResource(client)
    this.cases = new StoreCasesResource(client)
    this.attachments = new StoreAttachmentsResource(client)
    this.symptoms = new StoreSymptomsResource(client)
    this.services = new StoreServicesResource(client)
    this.instructions = new StoreInstructionsResource(client)
  }
}
