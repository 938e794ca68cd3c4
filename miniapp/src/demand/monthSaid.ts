/** 2026年3月 of 2026-03. */
export const monthSaid = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
