/** A phone knows its owner from WeChat and shows no figures: what a browser shows stands in ScreenCode.h5.tsx. */
export const ScreenCode = () => null
