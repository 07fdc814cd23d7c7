import type { Shop } from "../context"
import { stories } from "../data/stories"
import { inTurn, withHands } from "../in-turn"
import { say } from "../progress"
import { buy } from "./buy"
import { takeOver } from "./take-over"
import { tell } from "./tell"

/** Orders of the last so many days went through the shop's own checkout. */
const checkoutDays = 150

/** Orders are made oldest first, so that numbers and days agree; what follows may overlap. */
export async function tellAll(shop: Shop): Promise<void> {
  const oneByOne = inTurn()
  let done = 0
  await withHands(3, stories, async (story) => {
    const open = story.daysAgo <= checkoutDays ? buy : takeOver
    await tell(shop, await oneByOne(() => open(shop, story)), story)
    done += 1
    if (done % 10 === 0) {
      say(`    ${done} of ${stories.length} orders`)
    }
  })
}
