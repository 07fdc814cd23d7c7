export * from "./sync-lag"
export * from "./warranty-subjects"
