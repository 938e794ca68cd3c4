/** A phone is its owner's: what a browser has to watch stands in followComputer.h5.ts. */
export const followComputer = () => undefined
