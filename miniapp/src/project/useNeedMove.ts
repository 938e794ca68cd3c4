import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { NeedInput } from '../../../shared/project/commands'
import type { NeedMove } from '../../../shared/project/transitions'
import { callActing, type ActingApi, type ActingAsked } from '../campaign/actingApi'
import { useCommand } from '../topic/useCommand'

type Move = { [M in NeedMove]: { move: M; input: Omit<NeedInput[M], 'version'>; say: string } }[NeedMove]

/** Moves of a need and its project: answered at once, and shown as it is now whatever became of it. */
export function useNeedMove(
  { id, version }: { id: string; version: number },
  source: ActingApi = { callActing },
) {
  const client = useQueryClient()
  const doing = useCommand(
    ({ move, input }: Move, key) => {
      // The move's name chose its input; TypeScript cannot follow that the operation of that name takes it.
      const asked = { params: { needId: id }, body: { version, ...input } } as ActingAsked<'finishNeed'>
      return source.callActing(`${move}Need` as 'finishNeed', asked, key)
    },
    { offline: '没有网，没有办成。写的还在，有网了再点一次。' },
  )
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['need', id] }),
      client.invalidateQueries({ queryKey: ['needs'] }),
    ])

  /** True if it is so now. */
  async function make(made: Move) {
    const answer = await doing.make(made)
    if (answer) void Taro.showToast({ title: made.say, icon: 'none' })
    await refresh()
    return Boolean(answer)
  }
  return { make, isBusy: doing.isBusy, trouble: doing.trouble }
}

export type NeedMoving = ReturnType<typeof useNeedMove>
