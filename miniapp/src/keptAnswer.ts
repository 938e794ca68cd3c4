import type * as z from 'zod/mini'
import { forget, forgetWhere, keep, kept } from './phoneStorage'
import { isGone } from './Refused'
import { ownerNow } from './session'

type Last = { name: string; at: number }

const listPlace = 'lastAnswers'
/** Of more than these nobody asks again; a phone gives a mini program 10 MB in all. */
const mostKept = 24

const placeOf = (name: string) => `last ${ownerNow()} ${name}`

/** All of them, of whoever used this browser. */
export const forgetAnswers = () => forgetWhere((name) => name === listPlace || name.startsWith('last '))

const listed = (): Last[] => {
  const list = kept(listPlace)
  return Array.isArray(list) ? (list as Last[]) : []
}

function list(name: string, at: number) {
  const others = listed().filter((last) => last.name !== name)
  const all = [{ name, at }, ...others]
  all.slice(mostKept).forEach((last) => forget(last.name))
  keep(listPlace, all.slice(0, mostKept))
}

export type Question<A> = {
  /** What was asked, whole: an answer is kept under it. */
  name: string
  schema: z.ZodMiniType
  ask: () => Promise<A>
}

/**
 * For `useQuery`: asks, keeps every good answer on the phone, and begins with the last one. So a program opened
 * without network shows what it knew, and from when. An answer that an older program kept and this one cannot read
 * is no answer.
 */
export function keptAnswer<A>({ name, schema, ask }: Question<A>) {
  return {
    queryFn: async (): Promise<A> => {
      const place = placeOf(name)
      const answer = await ask().catch((error: unknown) => {
        // What is no more, or no longer for this person, is not kept for her either.
        if (isGone(error)) forget(place)
        throw error
      })
      // Whoever asked may have gone meanwhile, and leaves nothing behind.
      if (place === placeOf(name) && keep(place, answer)) list(place, Date.now())
      return answer
    },
    initialData: (): A | undefined => {
      const read = schema.safeParse(kept(placeOf(name)))
      // The schema is that of the answer asked for.
      return read.success ? (read.data as A) : undefined
    },
    initialDataUpdatedAt: () => listed().find((last) => last.name === placeOf(name))?.at,
  }
}
