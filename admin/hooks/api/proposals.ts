import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminProposalsDismissBody, AdminProposalsListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { caseKeys } from "./cases"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const proposalKeys = queryKeysFactory("after_sales_proposals")

/** A proposal that is accepted becomes a case. */
const changes = [proposalKeys.all, caseKeys.all]

export function useProposals(query: AdminProposalsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: proposalKeys.list(query),
    queryFn: () => api.proposals.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export const useAcceptProposal = () => useWrite((id: string) => api.proposals.accept(id), changes)
export const useDismissProposal = (id: string) =>
  useWrite((body: AdminProposalsDismissBody) => api.proposals.dismiss(id, body), changes)
export const useDetectNeeds = () => useWrite(() => api.proposals.detect(), changes)
