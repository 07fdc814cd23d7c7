import type { Sql } from "../sql"
import type * as t from "../types"

export declare function exportPerson(sql: Sql, data: t.PersonInput): Promise<t.PersonExport>
export declare function findByRequest(
  sql: Sql,
  data: { actor: t.CreateCaseInput["actor"]; idempotency_key: string }
): Promise<t.EarlierRequest | null>
export declare function listAdminCases(sql: Sql, request: t.ListAdminCasesInput): Promise<t.AdminCasesPage>
export declare function countViews(sql: Sql, request: t.CountViewsInput): Promise<Record<string, number>>
export declare function retrieveAdminCase(sql: Sql, id: string): Promise<t.AdminCaseDetail>
export declare function listStoreCases(sql: Sql, request: t.ListStoreCasesInput): Promise<t.StoreCasesPage>
export declare function retrieveStoreCase(sql: Sql, request: t.RetrieveStoreCaseInput): Promise<t.StoreCaseDetail>
export declare function relatedCases(sql: Sql, request: t.RelatedCasesInput): Promise<t.CaseSummary[]>
export declare function casesOfOrder(sql: Sql, request: t.CasesOfOrderInput): Promise<t.StoreCase[]>
export declare function retrieveAttachment(
  sql: Sql,
  id: string,
  asker: t.ReadAttachmentAsker
): Promise<t.ReadableAttachment>
export declare function verifyHistory(sql: Sql, caseId: string): Promise<t.HistoryCheck>
