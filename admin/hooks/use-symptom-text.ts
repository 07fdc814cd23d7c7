import { useSymptoms } from "./api/symptoms"

/** A symptom's code in the reader's words; the code itself until they are known. */
export function useSymptomText() {
  const { symptoms = [] } = useSymptoms()
  return (code: string): string => symptoms.find((symptom) => symptom.code === code)?.text ?? code
}
