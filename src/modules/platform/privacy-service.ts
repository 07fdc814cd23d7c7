import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../../shared/actor"
import type { Retention } from "../../shared/retention"
import { sqlOf } from "../../shared/sql"
import * as requests from "./queries/privacy-requests"
import { ViewService } from "./view-service"
import { createJob } from "./writes/create-job"
import { keepIdentities, type KeptIdentityRow, keptOf } from "./writes/kept-identities"
import { erasePerson, exportPerson } from "./writes/person"
import * as privacy from "./writes/privacy-requests"
import { claimDuePrivacyRequests, claimHeldRequests, freeStuckRequests } from "./writes/privacy-sweeps"
import { purge, type PurgeCounts } from "./writes/purge"

type Person = { customer_id: string | null; emails: string[] }

/** What persons ask of their data, what is kept apart of them, and how long anything is kept. */
export class PrivacyService extends ViewService {
  @InjectTransactionManager()
  async createPrivacyRequest(
    input: privacy.CreatePrivacyRequestInput,
    @MedusaContext() context: Context = {}
  ): Promise<requests.PrivacyRequestRecord> {
    return await privacy.createPrivacyRequest(sqlOf(context), input)
  }

  @InjectManager()
  async listPrivacyRequests(
    request: requests.PrivacyRequestsRequest = {},
    @MedusaContext() context: Context = {}
  ): Promise<requests.PrivacyRequestsPage> {
    return await requests.selectPrivacyRequests(sqlOf(context), request)
  }

  @InjectManager()
  async retrievePrivacyRequest(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<requests.PrivacyRequestRecord> {
    return await requests.selectPrivacyRequest(sqlOf(context), id)
  }

  /** The data as JSON text; null when there is none, or none any more. */
  @InjectManager()
  async retrievePrivacyFile(id: string, @MedusaContext() context: Context = {}): Promise<string | null> {
    return await requests.selectPrivacyFile(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async extendPrivacyRequest(
    input: Parameters<typeof privacy.extendPrivacyRequest>[1],
    @MedusaContext() context: Context = {}
  ): Promise<requests.PrivacyRequestRecord> {
    return await privacy.extendPrivacyRequest(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async movePrivacyRequest(
    input: Parameters<typeof privacy.movePrivacyRequest>[1],
    @MedusaContext() context: Context = {}
  ): Promise<requests.PrivacyRequestRecord> {
    return await privacy.movePrivacyRequest(sqlOf(context), input)
  }

  /** Begins to carry a request out: its new state and the job that does it, together. */
  @InjectTransactionManager()
  async beginPrivacyRequest(
    { id, actor }: { id: string; actor: Actor },
    @MedusaContext() context: Context = {}
  ): Promise<requests.PrivacyRequestRecord> {
    const sql = sqlOf(context)
    await privacy.movePrivacyRequest(sql, { id, action: "run" })
    const job = await createJob(sql, { kind: "privacy_request", input: { privacy_request_id: id }, created_by: actor })
    return await privacy.setPrivacyJob(sql, id, job.id)
  }

  /** Requests whose job ended and left them behind wait again. */
  @InjectManager()
  async freeStuckRequests(@MedusaContext() context: Context = {}): Promise<void> {
    await freeStuckRequests(sqlOf(context))
  }

  @InjectTransactionManager()
  async claimHeldRequests(limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return await claimHeldRequests(sqlOf(context), limit)
  }

  @InjectTransactionManager()
  async claimDuePrivacyRequests(@MedusaContext() context: Context = {}): Promise<{ id: string; due_on: string }[]> {
    return await claimDuePrivacyRequests(sqlOf(context))
  }

  @InjectManager()
  async keepIdentities(rows: KeptIdentityRow[], @MedusaContext() context: Context = {}): Promise<void> {
    await keepIdentities(sqlOf(context), rows)
  }

  @InjectManager()
  async keptOf(person: Person, @MedusaContext() context: Context = {}): Promise<KeptIdentityRow[]> {
    return await keptOf(sqlOf(context), person)
  }

  @InjectManager()
  async exportPerson(
    person: Person,
    @MedusaContext() context: Context = {}
  ): Promise<Record<string, Record<string, unknown>[]>> {
    return await exportPerson(sqlOf(context), person)
  }

  @InjectTransactionManager()
  async erasePerson(
    person: Person,
    @MedusaContext() context: Context = {}
  ): Promise<{ messages: number; guest_access: number }> {
    return await erasePerson(sqlOf(context), person)
  }

  @InjectTransactionManager()
  async purge(retention: Retention, @MedusaContext() context: Context = {}): Promise<PurgeCounts> {
    return await purge(sqlOf(context), retention)
  }
}
