/** The agreements of the building trades: up to ten employees, and more. */
export const building = { idccs: [1596, 1597] } as const
