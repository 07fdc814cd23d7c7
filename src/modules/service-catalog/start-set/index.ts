import { checkData } from "../../../shared/check-data"
import complaint from "./complaint.json"
import generalEnquiry from "./general-enquiry.json"
import installation from "./installation.json"
import maintenanceRequest from "./maintenance-request.json"
import partsQuestion from "./parts-question.json"
import repairRequest from "./repair-request.json"
import { type StartSetEntry, startSetSchema } from "./schema"
import training from "./training.json"

export type { StartSetEntry }

const files = {
  "repair-request": repairRequest,
  "maintenance-request": maintenanceRequest,
  "parts-question": partsQuestion,
  complaint,
  "general-enquiry": generalEnquiry,
  installation,
  training,
}

/** Services that ship with the plugin, in the order in which a shop lists them. */
export const startSet: StartSetEntry[] = Object.entries(files).map(([name, data]) =>
  checkData(startSetSchema, data, `service-catalog/start-set/${name}.json`)
)
