export * from "./civil"
export * from "./easter"
export * from "./period"
export * from "./zone"
