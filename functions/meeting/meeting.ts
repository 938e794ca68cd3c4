/** Somebody who wants to speak or has spoken: a number, and for those with a phone a keyed hash. */
export type Speaker = {
  speaker: number
  who?: string
  turns: number
  /** Which of all that asked, while waiting. */
  asked?: number
}

/** What whoever it concerns hears of it: the first time, and each time when or where has changed. */
export type Told = {
  of: 'meetingCalled' | 'meetingChanged' | 'meetingOff'
  at: number
  /** How many times before. */
  n: number
  /** A keyed hash of who said so: she knows. */
  by: string
}

/** A meeting 碰头会 as it is kept, all of it but who came. Nobody stands in it by name. */
export type Meeting = {
  topicId: string
  n: number
  version: number
  /** Milliseconds since 1970. */
  at: number
  place: string
  agenda: { words: string; isDone: boolean }[]
  cancelled?: string
  endedAt?: number
  /** 没带手机的, by building. */
  withoutPhone: Record<string, number>
  speakers: Speaker[]
  /** How many have asked so far: who asked first has the smaller number. */
  askings: number
  floor?: { speaker: number; startedAt: number }
  /** The latest last. */
  minutes: { words: string; at: number }[]
  told?: Told
  /** Keyed hashes of the latest commands and of what they said: sent again, they are known. */
  done: { key: string; said: string }[]
}

export const mostDone = 60
