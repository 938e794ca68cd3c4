import * as z from 'zod/mini'

/** 三分之二: `of` out of `over`; `strictly` 过半数, more than that. */
export const Fraction = z
  .strictObject({
    of: z.int().check(z.gte(0), z.lte(100)),
    over: z.int().check(z.gte(1), z.lte(100)),
    strictly: z.boolean(),
  })
  .check(z.refine(({ of, over }) => of <= over, 'no more than all'))
export type Fraction = z.output<typeof Fraction>

/** Whether a part of a whole reaches it; nothing of nothing never does. In whole numbers, so that an edge is an edge. */
export const reaches = (part: number, whole: number, { of, over, strictly }: Fraction) => {
  if (whole <= 0) return false
  return strictly ? part * over > whole * of : part * over >= whole * of
}

/** The least part that reaches it: what is still needed is said in people, not in percent. */
export function leastOf(whole: number, { of, over, strictly }: Fraction) {
  const least = Math.ceil((whole * of) / over)
  return strictly && least * over === whole * of ? least + 1 : least
}
