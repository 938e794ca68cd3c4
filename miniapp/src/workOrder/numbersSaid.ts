/** 119, 95598, 12345, a mobile, a landline with its area code, 400-820-8820. */
const callable = /^(1[12]\d|[19]\d{4}|1\d{10}|0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4})$/

/** The telephone numbers that stand in a sentence. */
export const numbersSaid = (words: string) => [
  ...new Set((words.match(/\d+(-\d+)*/g) ?? []).filter((digits) => callable.test(digits))),
]
