/** Stands among a unit's settled facts when it isn't the order any more that says whose it is. */
export const settledOwner = "owner"
