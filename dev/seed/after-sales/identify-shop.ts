import { updateSettingsWorkflow } from "../../../src/workflows/platform/workflows/update-settings"
import type { Shop } from "../context"
import { staff } from "./staff"

const shop = { email: "assistenza@casalario.example", phone: "+39 0341 000000" }

/** Who stands behind the shop's promises, in its customers' languages, and who buys for their trade. */
export async function identifyShop({ container, adminId, businessGroupId }: Shop): Promise<void> {
  await updateSettingsWorkflow(container).run({
    input: {
      actor: staff(adminId),
      patch: {
        identity: {
          it: { ...shop, name: "Casa Lario S.r.l.", address: "Via Roma 12, 23900 Lecco (LC), Italia" },
          en: { ...shop, name: "Casa Lario S.r.l.", address: "Via Roma 12, 23900 Lecco, Italy" },
        },
        return_window_days: 14,
        business_customer_group_ids: [businessGroupId],
      },
    },
  })
}
