/** The list of all regions of all partitions: only the rules that plainEndpoint.ts stands for would ask it. */
export const partitionsInfo = { partitions: [], version: '1.1' }
