import type { ProposalStatus } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const proposalStatusColors: Record<ProposalStatus, StatusColor> = {
  open: "orange",
  accepted: "green",
  dismissed: "grey",
}
