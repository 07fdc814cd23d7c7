import { Toaster, TooltipProvider } from "@medusajs/ui"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { act, configure, render } from "@testing-library/react"
import i18next from "i18next"
import type { ReactElement } from "react"
import { I18nextProvider, initReactI18next } from "react-i18next"
import { createMemoryRouter, Outlet, RouterProvider } from "react-router-dom"
import texts from "../../i18n"

// A page is too long to be told with every failure.
configure({ getElementError: (message) => new Error(message ?? "Not on the page") })

type Page = {
  /** As the address bar has it. */
  at: string
  page?: ReactElement
  /** What slides in over the page when the address ends with `/form`. */
  form?: ReactElement
  language?: "en" | "it"
  /** How the page's address is made up when it names what the page is about: `/units/:id`. */
  path?: string
}

/** Opens something of ours as the dashboard does, in English unless said otherwise. Answers where the reader is. */
export async function openPage({ at, page, form, language = "en", path = "/page" }: Page): Promise<() => string> {
  const i18n = i18next.createInstance()
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: texts,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18n.init>[0])
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } })
  const router = createMemoryRouter(
    [
      {
        path,
        element: (
          <>
            {page}
            <Outlet />
          </>
        ),
        children: [{ path: "form", element: form }],
      },
      { path: "*", element: null },
    ],
    { initialEntries: [at] }
  )
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <TooltipProvider>
            <RouterProvider router={router} />
            <Toaster />
          </TooltipProvider>
        </I18nextProvider>
      </QueryClientProvider>
    )
  })

  return () => router.state.location.pathname + router.state.location.search
}
