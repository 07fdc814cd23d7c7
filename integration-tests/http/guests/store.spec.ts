import { forgetMails } from "../harness/mails"
import { httpSuite } from "../harness/suite"
import { claims } from "./claims"
import { codes } from "./codes"
import { deskOf, type GuestDesk, openDesk } from "./desk"
import { returns } from "./returns"
import { strangers } from "./strangers"
import { tokens } from "./tokens"

// One file, because a store takes its time to start.
httpSuite("guests-store", openDesk, (store) => {
  const shop: GuestDesk = Object.assign(store, { desk: deskOf(() => store) })
  beforeEach(forgetMails)
  afterAll(forgetMails)

  codes(shop)
  strangers(shop)
  tokens(shop)
  claims(shop)
  returns(shop)
})
