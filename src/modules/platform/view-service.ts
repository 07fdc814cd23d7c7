import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { StaffActor } from "../../shared/permissions/roles"
import { sqlOf } from "../../shared/sql"
import { type SavedView, selectSavedViews } from "./queries/saved-views"
import { TemplateService } from "./template-service"
import * as views from "./writes/saved-views"

/** Saved views of the dashboard's lists. */
export class ViewService extends TemplateService {
  @InjectManager()
  async listSavedViews(
    resource: string,
    actor: StaffActor,
    @MedusaContext() context: Context = {}
  ): Promise<SavedView[]> {
    return await selectSavedViews(sqlOf(context), resource, actor)
  }

  @InjectTransactionManager()
  async createSavedView(input: views.CreateSavedViewInput, @MedusaContext() context: Context = {}): Promise<SavedView> {
    return await views.createSavedView(sqlOf(context), input)
  }

  @InjectManager()
  async changeSavedView(input: views.ChangeSavedViewInput, @MedusaContext() context: Context = {}): Promise<SavedView> {
    return await views.changeSavedView(sqlOf(context), input)
  }

  @InjectManager()
  async removeSavedView(
    input: Pick<views.ChangeSavedViewInput, "id" | "actor" | "may_share">,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await views.removeSavedView(sqlOf(context), input)
  }
}
