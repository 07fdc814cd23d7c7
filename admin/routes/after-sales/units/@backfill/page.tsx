import { UnitBackfillForm } from "../../../../components/units/unit-backfill-form"

export default UnitBackfillForm
