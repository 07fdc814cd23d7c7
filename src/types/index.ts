export type * from "./generated"
