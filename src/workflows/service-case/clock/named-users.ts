/** The users whom an escalation names: who takes over, and who is told. */
export function namedUsers({ reassign, notify }: { reassign: string; notify: "managers" | string[] }): string[] {
  const heir = reassign === "none" || reassign === "round_robin" ? [] : [reassign]
  return [...new Set([...heir, ...(notify === "managers" ? [] : notify)])]
}
