import { Prompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useBlocker } from "react-router-dom"

/** Asks before what was typed into a form is lost. A form that was saved leaves without a question. */
export const LeaveGuard = ({ when }: { when: boolean }) => {
  const { t } = useTranslation("afterSales")
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && !nextLocation.state?.isSubmitSuccessful && currentLocation.pathname !== nextLocation.pathname
  )

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
