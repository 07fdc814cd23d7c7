import { useTranslation } from "react-i18next"
import { useServiceLevels } from "../../hooks/api/service-levels"
import { useProcedures } from "../../hooks/api/procedures"
import { useTextOf } from "../../hooks/use-text-of"
import { CheckListField } from "../common/check-list-field"
import { ChoiceField } from "../common/choice-field"
import { LanguageTexts } from "../common/language-texts"
import { PolicyPart } from "../policies/policy-part"
import { DetectionFields } from "./detection-fields"
import { RequirementFields } from "./requirement-fields"
import { none, serviceChannels, type ServiceValues } from "./service-values"

export type ServiceFieldProps = {
  values: ServiceValues
  set: <K extends keyof ServiceValues>(name: K, value: ServiceValues[K]) => void
}

/** Everything that is planned of a service. */
export const ServiceFields = ({ values, set }: ServiceFieldProps) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const { procedures = [] } = useProcedures({ limit: 100, order: "code" })
  const { service_levels: levels = [] } = useServiceLevels({ limit: 100 })

  return (
    <div className="flex flex-col gap-y-8">
      <LanguageTexts
        label={t("fields.name")}
        hint={t("services.form.nameHint")}
        texts={values.names}
        onChange={(texts) => set("names", texts)}
      />
      <LanguageTexts
        label={t("cases.fields.description")}
        hint={t("services.form.descriptionHint")}
        rows={3}
        texts={values.descriptions}
        onChange={(texts) => set("descriptions", texts)}
      />
      <PolicyPart title={t("services.form.how")}>
        <ChoiceField
          label={t("procedures.one")}
          hint={t("services.form.procedureHint")}
          value={values.procedureId}
          choices={[
            { value: none, label: t("general.none") },
            ...procedures.map(({ id, names, code }) => ({ value: id, label: textOf(names) || code })),
          ]}
          onChange={(id) => set("procedureId", id)}
        />
        <ChoiceField
          label={t("levels.one")}
          hint={t("services.form.levelHint")}
          value={values.levelId}
          choices={[
            { value: none, label: t("services.form.usualLevel") },
            ...levels.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => set("levelId", id)}
        />
        <CheckListField
          label={t("services.channels")}
          choices={serviceChannels.map((value) => ({ value, label: t(`services.channel.${value}`) }))}
          value={values.channels}
          onChange={(chosen) =>
            set(
              "channels",
              serviceChannels.filter((channel) => chosen.includes(channel))
            )
          }
        />
      </PolicyPart>
      <PolicyPart title={t("services.form.who")}>
        <RequirementFields values={values} set={set} />
      </PolicyPart>
      <PolicyPart title={t("services.form.when")}>
        <DetectionFields rules={values.detection} onChange={(rules) => set("detection", rules)} />
      </PolicyPart>
    </div>
  )
}
