// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type StoreTransferDeclineResponse = {
  transfer: {
    id: string
    status: "declined"
  }
}
