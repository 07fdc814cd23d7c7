import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminTemplatesPreviewBody, AdminTemplatesUpdateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const templateKeys = queryKeysFactory("after_sales_templates")

export function useTemplates() {
  const { data, ...rest } = useQuery({ queryKey: templateKeys.lists(), queryFn: () => api.templates.list() })
  return { ...data, ...rest }
}

export function useTemplate(code: string, locale: string) {
  const { data, ...rest } = useQuery({
    queryKey: templateKeys.detail(code, { locale }),
    queryFn: () => api.templates.retrieve(code, { locale }),
    enabled: code !== "",
  })
  return { ...data, ...rest }
}

/** How a wording would look; a wording that can't be used says why. */
export function useTemplatePreview(code: string, body: AdminTemplatesPreviewBody) {
  const { data, ...rest } = useQuery({
    queryKey: [...templateKeys.all, "preview", code, body],
    queryFn: () => api.templates.preview(code, body),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return { ...data, ...rest }
}

export const useUpdateTemplate = (code: string) =>
  useWrite((body: AdminTemplatesUpdateBody) => api.templates.update(code, body), [templateKeys.all])
export const useResetTemplate = (code: string) =>
  useWrite((locale: string) => api.templates.reset(code, { locale }), [templateKeys.all])
