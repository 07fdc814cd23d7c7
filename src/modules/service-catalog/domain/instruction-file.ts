/** What instructions may be, decided by what is in the file. */
export const instructionTypes = ["application/pdf", "image/jpeg", "image/png", "image/webp", "video/mp4"] as const

export type InstructionType = (typeof instructionTypes)[number]
