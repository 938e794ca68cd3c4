/** All pages of a mini program are on the phone already; what a browser has to fetch first is in afterSending.h5.ts. */
export const fetchPagesAfterSending = () => undefined
