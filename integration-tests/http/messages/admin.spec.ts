import { makeCaseStock } from "../harness/cases"
import { forgetMails } from "../harness/mails"
import { httpSuite } from "../harness/suite"
import { caseMails } from "./case-mails"
import { deskOf, type MessageDesk } from "./desk"
import { invitations } from "./invitations"
import { post } from "./post"
import { views } from "./views"
import { wording } from "./wording"

// One file, because a store takes its time to start.
httpSuite("messages-admin", makeCaseStock, (store) => {
  const shop: MessageDesk = Object.assign(store, { desk: deskOf(() => store) })
  beforeEach(forgetMails)
  afterAll(forgetMails)

  caseMails(shop)
  invitations(shop)
  post(shop)
  wording(shop)
  views(shop)
})
