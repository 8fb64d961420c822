/** The words for the factors of a line's cost, in whose order a handbook writes them. */
export const factors = ['population', 'frequency', 'cases', 'time', 'staff', 'wage', 'usual'] as const;
export type Factor = (typeof factors)[number];
