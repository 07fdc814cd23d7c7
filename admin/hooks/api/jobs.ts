import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminJob, AdminJobsListQuery, AdminUnitsBackfillBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { unitKeys } from "./units"
import { useWrite } from "./use-write"

export const jobKeys = queryKeysFactory("after_sales_jobs")
const changes = [jobKeys.all, unitKeys.all]

/** Waiting or at work: its numbers still change. */
export const isOpen = (job: AdminJob) => job.status === "queued" || job.status === "running"

const pollWhileOpen = (jobs: AdminJob[] = []) => (jobs.some(isOpen) ? 2_000 : false)

export function useJobs(query: AdminJobsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: jobKeys.list(query),
    queryFn: () => api.jobs.list(query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => pollWhileOpen(state.data?.jobs),
  })
  return { ...data, ...rest }
}

export function useJob(id: string | undefined) {
  const { data, ...rest } = useQuery({
    queryKey: jobKeys.detail(id ?? ""),
    queryFn: () => api.jobs.retrieve(id ?? ""),
    enabled: Boolean(id),
    refetchInterval: ({ state }) => pollWhileOpen(state.data && [state.data.job]),
  })
  return { ...data, ...rest }
}

type CsvImport = { csv: string; dry_run: boolean }

export const useCancelJob = () => useWrite((id: string) => api.jobs.cancel(id), changes)
export const useImportUnits = () =>
  useWrite(({ csv, dry_run }: CsvImport) => api.units.import({ csv }, { dry_run }), changes)
export const useImportSerials = () =>
  useWrite(({ csv, dry_run }: CsvImport) => api.units.importSerials({ csv }, { dry_run }), changes)
export const useBackfillUnits = () => useWrite((body: AdminUnitsBackfillBody) => api.units.backfill(body), changes)
