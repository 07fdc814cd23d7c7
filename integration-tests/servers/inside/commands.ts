import { createCustomer } from "../shop/create-customer"
import { createShop } from "../shop/create-shop"
import { makeCart } from "../shop/make-cart"
import { placeOrder } from "../shop/place-order"
import type { MedusaContainer } from "@medusajs/framework/types"

/** What a test may ask a server's process to do. Inputs and answers travel as JSON. */
export const commands = {
  createShop: (container: MedusaContainer, _input: null) => createShop(container),
  createCustomer: (container: MedusaContainer, email: string) => createCustomer(container, email),
  makeCart,
  placeOrder,
}

export type Commands = typeof commands
