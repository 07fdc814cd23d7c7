import { useState } from "react"

/** Which two versions are compared: the newest with the one before it, until the reader says otherwise. */
export function useVersionPair([newest, second]: { version: number }[]) {
  const [from, setFrom] = useState(second?.version ?? newest.version)
  const [to, setTo] = useState(newest.version)

  return { from, to, setFrom, setTo }
}
