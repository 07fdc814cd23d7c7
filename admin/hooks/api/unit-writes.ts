import type {
  AdminUnitsConfirmBody,
  AdminUnitsCorrectFactBody,
  AdminUnitsOpenMatterBody,
  AdminUnitsRecordFactBody,
  AdminUnitsReplaceBody,
  AdminUnitsRepointBody,
  AdminUnitsRequestTransferBody,
  AdminUnitsScanSerialsBody,
  AdminUnitsSetSerialBody,
  AdminUnitsUpdateBody,
} from "../../../src/types"
import { api } from "../../lib/api"
import { coverageKeys } from "./coverage"
import { unitKeys } from "./units"
import { useWrite } from "./use-write"
import { warrantyKeys } from "./warranties"

/** A unit's facts decide its warranties and its coverage, so all three are read again. */
const changes = [unitKeys.all, warrantyKeys.all, coverageKeys.all]

export const useUpdateUnit = (id: string) =>
  useWrite((body: AdminUnitsUpdateBody) => api.units.update(id, body), changes)
export const useSetSerial = (id: string) =>
  useWrite((body: AdminUnitsSetSerialBody) => api.units.setSerial(id, body), changes)
export const useScanSerials = () => useWrite((body: AdminUnitsScanSerialsBody) => api.units.scanSerials(body), changes)
export const useRecordFact = (id: string) =>
  useWrite((body: AdminUnitsRecordFactBody) => api.units.recordFact(id, body), changes)
export const useCorrectFact = (id: string) =>
  useWrite((body: AdminUnitsCorrectFactBody) => api.units.correctFact(id, body), changes)
export const useApproveRegistration = () => useWrite((id: string) => api.units.approve(id), changes)
export const useRejectRegistration = (id: string) =>
  useWrite((reason: string) => api.units.reject(id, { reason }), changes)
export const useRepointUnit = (id: string) =>
  useWrite((body: AdminUnitsRepointBody) => api.units.repoint(id, body), changes)
export const useReplaceUnit = (id: string) =>
  useWrite((body: AdminUnitsReplaceBody) => api.units.replace(id, body), changes)
export const useRequestTransfer = (id: string) =>
  useWrite((body: AdminUnitsRequestTransferBody) => api.units.requestTransfer(id, body), changes)
export const useCancelTransfer = (id: string) => useWrite(() => api.units.cancelTransfer(id), changes)
export const useOpenMatter = (id: string) =>
  useWrite((body: AdminUnitsOpenMatterBody) => api.units.openMatter(id, body), changes)
export const useCloseMatter = (id: string) =>
  useWrite((matterId: string) => api.units.closeMatter(id, matterId), changes)
export const useConfirmUnits = () => useWrite((body: AdminUnitsConfirmBody) => api.units.confirm(body), changes)
