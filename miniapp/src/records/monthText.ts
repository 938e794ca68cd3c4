/** 2026年9月, of yyMM. */
export const monthText = (month: string) => `20${month.slice(0, 2)}年${Number(month.slice(2))}月`
