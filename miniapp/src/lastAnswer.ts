import { contract, type Answer, type OperationName } from '../../shared/contract'
import { call, type Api } from './api'
import { forget, keep, kept } from './phoneStorage'
import { isGone } from './Refused'
import { ownerNow } from './session'

type Asked<N extends OperationName> = Parameters<typeof call<N>>[1]
type Last = { name: string; at: number }

const listPlace = 'lastAnswers'
/** Of more than these nobody asks again; a phone gives a mini program 10 MB in all. */
const mostKept = 24

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

/**
 * For `useQuery`: asks, keeps every good answer on the phone, and begins with the last one. So a program opened
 * without network shows what it knew, and from when. An answer that an older program kept and this one cannot read
 * is no answer.
 */
export function lastAnswer<N extends OperationName>(name: N, asked: Asked<N>, source: Api = { call }) {
  const place = `last ${ownerNow()} ${name} ${JSON.stringify(asked)}`
  return {
    queryFn: async (): Promise<Answer<N>> => {
      const answer = await source.call(name, asked).catch((error: unknown) => {
        // What is no more, or no longer for this person, is not kept for her either.
        if (isGone(error)) forget(place)
        throw error
      })
      if (keep(place, answer)) list(place, Date.now())
      return answer
    },
    initialData: (): Answer<N> | undefined => {
      const read = contract[name].answer.safeParse(kept(place))
      // The schema is this very operation's; indexing the contract by a type parameter hides that.
      return read.success ? (read.data as Answer<N>) : undefined
    },
    initialDataUpdatedAt: () => listed().find((last) => last.name === place)?.at,
  }
}
