import { useQuery } from "@tanstack/react-query"
import type { AdminProductSettingsUpdateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const productSettingKeys = queryKeysFactory("after_sales_product_settings")

export function useProductSetting(productId: string) {
  const { data, ...rest } = useQuery({
    queryKey: productSettingKeys.detail(productId),
    queryFn: () => api.productSettings.retrieve(productId),
  })
  return { ...data, ...rest }
}

export const useUpdateProductSetting = (productId: string) =>
  useWrite(
    (body: AdminProductSettingsUpdateBody) => api.productSettings.update(productId, body),
    [productSettingKeys.detail(productId)]
  )
