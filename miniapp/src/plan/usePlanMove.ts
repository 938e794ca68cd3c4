import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { PlanInput } from '../../../shared/plan/commands'
import type { PlanMove } from '../../../shared/plan/transitions'
import { callActing, type ActingApi, type ActingAsked } from '../campaign/actingApi'
import { useCommand } from '../topic/useCommand'

type Move = { [M in PlanMove]: { move: M; input: Omit<PlanInput[M], 'version'>; say: string } }[PlanMove]

/** Moves of a month's plan: answered at once, and shown as it is now whatever became of it. */
export function usePlanMove(
  { id, version }: { id: string; version: number },
  source: ActingApi = { callActing },
) {
  const client = useQueryClient()
  const doing = useCommand(
    ({ move, input }: Move, key) => {
      // The move's name chose its input; TypeScript cannot follow that the operation of that name takes it.
      const asked = { params: { planId: id }, body: { version, ...input } } as ActingAsked<'publishPlan'>
      return source.callActing(`${move}Plan` as 'publishPlan', asked, key)
    },
    { offline: '没有网，没有办成。写的还在，有网了再点一次。' },
  )

  /** True if it is so now. */
  async function make(made: Move) {
    const answer = await doing.make(made)
    if (answer) void Taro.showToast({ title: made.say, icon: 'none' })
    await Promise.all(['plan', 'plans'].map((name) => client.invalidateQueries({ queryKey: [name] })))
    return Boolean(answer)
  }
  return { make, isBusy: doing.isBusy, trouble: doing.trouble, forget: doing.forget }
}

export type PlanMoving = ReturnType<typeof usePlanMove>
