/** A body with files as a form, which JSON cannot carry. */
export function formOf(body: Record<string, Blob>): FormData {
  const form = new FormData()
  for (const [name, blob] of Object.entries(body)) {
    form.append(name, blob)
  }
  return form
}
