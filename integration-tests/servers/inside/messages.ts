import type { Commands } from "./commands"

/** What a test's process and a server's process say to each other. */
export type Call = { id: number; name: keyof Commands; input: unknown }

export type Answer = { id: number; result: unknown } | { id: number; error: string }

export type Ready = { port: number }
