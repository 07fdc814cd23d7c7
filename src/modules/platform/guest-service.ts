import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { sqlOf } from "../../shared/sql"
import { PlatformStore } from "./store"
import * as codes from "./writes/guest-codes"
import * as sessions from "./writes/guest-sessions"
import { takeToken, type TokenAnswer } from "./writes/rate-limits"

/** People without an account: codes by mail, sessions of one order, and how often anybody may try. */
export class GuestService extends PlatformStore {
  /**
   * Counts a try under a key, for all instances together.
   *
   * @param key what is limited, for example `guest-code:client:203.0.113.7`; only its hash is kept
   */
  @InjectManager()
  async takeToken(
    key: string,
    limit: number,
    windowSeconds: number,
    @MedusaContext() context: Context = {}
  ): Promise<TokenAnswer> {
    return await takeToken(sqlOf(context), key, limit, windowSeconds)
  }

  @InjectManager()
  async requestGuestCode(
    input: codes.RequestGuestCodeInput,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string }> {
    return await codes.requestGuestCode(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async issueGuestCodes(limit: number, @MedusaContext() context: Context = {}): Promise<codes.IssuedGuestCode[]> {
    return await codes.issueGuestCodes(sqlOf(context), limit)
  }

  /** The try counts although the code is refused, so a refusal is an answer and no error. */
  @InjectTransactionManager()
  async useGuestCode(
    input: codes.UseGuestCodeInput,
    @MedusaContext() context: Context = {}
  ): Promise<{ order_id: string } | null> {
    return await codes.useGuestCode(sqlOf(context), input)
  }

  @InjectManager()
  async startGuestSession(
    order: sessions.GuestOrder,
    @MedusaContext() context: Context = {}
  ): Promise<sessions.StartedSession> {
    return await sessions.startGuestSession(sqlOf(context), order)
  }

  /** Null for a token that is unknown, ended or over. */
  @InjectManager()
  async openGuestSession(
    token: string,
    @MedusaContext() context: Context = {}
  ): Promise<({ id: string } & sessions.GuestOrder) | null> {
    return await sessions.openGuestSession(sqlOf(context), token)
  }

  @InjectManager()
  async endGuestSession(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sessions.endGuestSession(sqlOf(context), id)
  }

  @InjectManager()
  async endGuestSessionsOf(
    of: { order_id: string } | { email: string },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await sessions.endGuestSessionsOf(sqlOf(context), of)
  }
}
