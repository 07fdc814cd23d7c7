import { useCountryNames } from "../../hooks/use-country-names"

export const JurisdictionBreadcrumb = ({ code }: { code: string }) => {
  const countryName = useCountryNames()
  return <span>{countryName(code)}</span>
}
