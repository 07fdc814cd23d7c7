// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /store/after-sales/transfers/accept`. */
export type StoreTransfersAcceptBody = {
  token: string
}

/** Of `POST /store/after-sales/transfers/decline`. */
export type StoreTransfersDeclineBody = {
  token: string
}
