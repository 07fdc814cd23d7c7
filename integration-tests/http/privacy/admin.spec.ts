import { httpSuite } from "../harness/suite"
import { deskOf, prepare, type PrivacyDesk } from "./desk"
import { erasures } from "./erasures"
import { persons } from "./persons"
import { requests } from "./requests"

// One file, because a store takes its time to start.
httpSuite("privacy-admin", prepare, (store) => {
  const shop: PrivacyDesk = Object.assign(store, { desk: deskOf(() => store) })

  requests(shop)
  erasures(shop)
  persons(shop)
})
