/**
 * Least months that a shop and a consumer may agree for used goods anywhere: Directive (EU) 2019/771, art. 10(6). A
 * country that asks for more lifts the agreement when the guarantee is issued.
 */
export const leastAgreedMonths = 12
