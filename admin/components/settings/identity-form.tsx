import { useTranslation } from "react-i18next"
import type { AdminAfterSalesSettings } from "../../../src/types"
import { useUpdateSettings } from "../../hooks/api/settings"
import { useLanguageNames } from "../../hooks/use-language-names"
import { useValues } from "../../hooks/use-values"
import { offeredLanguages } from "../../lib/offered-languages"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

type IdentityFormProps = { settings: AdminAfterSalesSettings; language: string | null }

/** The guarantor's name and address as they stand in statements and certificates of one language. */
export const IdentityForm = ({ settings, language }: IdentityFormProps) => {
  const { t, i18n } = useTranslation("afterSales")
  const languageName = useLanguageNames()
  const missing = offeredLanguages.filter((offered) => !settings.identity[offered])
  const known = language ? settings.identity[language] : undefined
  const { values, set, isDirty } = useValues({
    language: language ?? missing.find((offered) => offered === i18n.language) ?? missing[0] ?? "en",
    name: known?.name ?? "",
    address: known?.address ?? "",
    email: known?.email ?? "",
    phone: known?.phone ?? "",
  })
  const { mutateAsync, isPending } = useUpdateSettings()

  const submit = () => {
    const { language: chosen, name, address, email, phone } = values
    return mutateAsync({
      identity: {
        [chosen]: {
          name: name.trim(),
          address: address.trim(),
          email: email.trim() || null,
          phone: phone.trim() || null,
        },
      },
    })
  }

  return (
    <FormDrawer
      title={t("settings.identity.title")}
      description={t("settings.identity.subtitle")}
      onSubmit={submit}
      success={t("settings.saved")}
      isComplete={values.name.trim() !== "" && values.address.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      {language === null && (
        <ChoiceField
          label={t("fields.language")}
          value={values.language}
          choices={missing.map((value) => ({ value, label: languageName(value) }))}
          onChange={(chosen) => set("language", chosen)}
        />
      )}
      <TextField label={t("fields.name")} maxLength={200} value={values.name} onChange={(name) => set("name", name)} />
      <TextField
        label={t("fields.address")}
        rows={4}
        maxLength={500}
        value={values.address}
        onChange={(address) => set("address", address)}
      />
      <TextField
        label={t("fields.email")}
        isOptional
        type="email"
        value={values.email}
        onChange={(email) => set("email", email)}
      />
      <TextField
        label={t("fields.phone")}
        isOptional
        type="tel"
        maxLength={50}
        value={values.phone}
        onChange={(phone) => set("phone", phone)}
      />
    </FormDrawer>
  )
}
