import type { Meeting, Told } from './meeting'

/** The meeting, and that it is news: the stream tells whoever it concerns. */
export const told = (
  meeting: Meeting,
  of: Told['of'],
  { by, now }: { by: string; now: number },
): Meeting => ({
  ...meeting,
  told: { of, at: now, n: (meeting.told?.n ?? 0) + 1, by },
})
