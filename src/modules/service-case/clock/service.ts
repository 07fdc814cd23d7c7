import type { Context } from "@medusajs/framework/types"
import { localDay } from "../../../shared/calendar"
import { ReplyService } from "../replies/service"
import { listActiveAgents, retireAgents } from "./agents/retire-agents"
import { listAgents, setAgent } from "./agents/set-agent"
import { claimDue } from "./deadlines/claim-due"
import type { LocalDate } from "./domain/types"
import { mondayOf, weekFrom } from "./domain/week"
import { ensureDefaults, hasDefaults } from "./levels/ensure-defaults"
import { listCalendars, retrieveCalendar } from "./levels/read-calendars"
import { listLevels, retrieveLevel } from "./levels/read-levels"
import { serverZone } from "./levels/server-zone"
import { createCalendar, deleteCalendar, updateCalendar } from "./levels/write-calendars"
import { createLevel, deleteLevel, updateLevel } from "./levels/write-levels"
import type * as input from "./types"

/** How fast cases are promised to be answered and solved, by which calendar, who gets them, and what has run out. */
export class ClockService extends ReplyService {
  async createServiceLevel(data: input.CreateLevelInput, context: Context = {}) {
    return this.write_((sql) => createLevel(sql, data), context)
  }

  async updateServiceLevel(data: input.UpdateLevelInput, context: Context = {}) {
    return this.write_((sql) => updateLevel(sql, data), context)
  }

  async deleteServiceLevel(data: input.DeleteInput, context: Context = {}) {
    return this.write_((sql) => deleteLevel(sql, data), context)
  }

  async createCalendar(data: input.CreateCalendarInput, context: Context = {}) {
    return this.write_((sql) => createCalendar(sql, data), context)
  }

  async updateCalendar(data: input.UpdateCalendarInput, context: Context = {}) {
    return this.write_((sql) => updateCalendar(sql, data), context)
  }

  async deleteCalendar(data: input.DeleteInput, context: Context = {}) {
    return this.write_((sql) => deleteCalendar(sql, data), context)
  }

  async listServiceLevels(request: input.ListLevelsInput, context: Context = {}) {
    return this.afterDefaults_(() => listLevels(this.reader_(context), request), context)
  }

  async retrieveServiceLevel(id: string, context: Context = {}) {
    return retrieveLevel(this.reader_(context), id)
  }

  async listCalendars(request: input.ListCalendarsInput, context: Context = {}) {
    return this.afterDefaults_(() => listCalendars(this.reader_(context), request), context)
  }

  async retrieveCalendar(id: string, context: Context = {}) {
    return retrieveCalendar(this.reader_(context), id)
  }

  /** Seven days of a calendar, as they will be worked; from the Monday of this week unless a day is given. */
  async drawWeek({ id, from }: { id: string; from: LocalDate | null }, context: Context = {}) {
    const calendar = await retrieveCalendar(this.reader_(context), id)
    const first = from ?? mondayOf(localDay(new Date(), calendar.time_zone))
    return { time_zone: calendar.time_zone, days: weekFrom(calendar, first) }
  }

  async setAgent(data: input.SetAgentInput, context: Context = {}) {
    return this.write_((sql) => setAgent(sql, data), context)
  }

  async listCaseAgents(userIds: string[], context: Context = {}) {
    return listAgents(this.reader_(context), userIds)
  }

  async listActiveAgents(context: Context = {}) {
    return listActiveAgents(this.reader_(context))
  }

  async retireAgents(userIds: string[], context: Context = {}) {
    return this.write_((sql) => retireAgents(sql, userIds), context)
  }

  /** Takes what must be warned of or has run out, each once; see `claimDue`. */
  async claimDueDeadlines(limit: number, now: Date | null = null, context: Context = {}) {
    return this.write_((sql) => claimDue(sql, limit, now), context)
  }

  /**
   * The first who looks makes the calendar and the level that ship with the plugin. Who asks for what the list does not
   * take is refused before.
   */
  protected async afterDefaults_<Result>(look: () => Promise<Result>, context: Context): Promise<Result> {
    const found = await look()
    if (await hasDefaults(this.reader_(context))) {
      return found
    }
    await this.write_((sql) => ensureDefaults(sql, this.options_.timeZone ?? serverZone()), context)
    return look()
  }
}
