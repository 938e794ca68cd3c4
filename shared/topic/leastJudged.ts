/** Nobody sees what fewer households say of a promise, nor when it is over: they would be known. */
export const leastJudged = 5
