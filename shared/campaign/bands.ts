import * as z from 'zod/mini'

/** From and with, up to and with; the last is open. */
export const Band = z.object({ from: z.int(), to: z.optional(z.int()) })
export type Band = z.output<typeof Band>

const starts = [0, 5, 10, 20, 50, 100, 200, 500, 1000]

/**
 * About how many. Of exact counts one could be taken from another whose places hold it, or be asked again until it grows:
 * so few are left that one knows whose they are.
 */
export function bandOf(count: number): Band {
  const at = Math.max(0, starts.filter((start) => start <= count).length - 1)
  const next = starts[at + 1]
  return { from: starts[at] ?? 0, ...(next !== undefined && { to: next - 1 }) }
}
