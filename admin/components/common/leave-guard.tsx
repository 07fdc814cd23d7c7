import { Prompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useBlocker, useResolvedPath } from "react-router-dom"

/**
 * Asks before what was typed into a form is lost. A form that was saved leaves without a question, and so does who
 * opens or closes a drawer over the page: the page stays behind it. The router hears one guard only, so there is none until
 * there is something to lose.
 */
export const LeaveGuard = ({ when }: { when: boolean }) => (when ? <Guard /> : null)

const Guard = () => {
  const { t } = useTranslation("afterSales")
  const { pathname: home } = useResolvedPath(".")
  const blocker = useBlocker(({ nextLocation: { pathname, state } }) => {
    const stays = pathname === home || pathname.startsWith(`${home}/`)
    return !stays && !state?.isSubmitSuccessful
  })

  return (
    <Prompt open={blocker.state === "blocked"} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("unsaved.title")}</Prompt.Title>
          <Prompt.Description>{t("unsaved.description")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => blocker.reset?.()}>
            {t("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => blocker.proceed?.()}>
            {t("actions.continue")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
