import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isMistake } from '../../../shared/setup/issue'
import type { Setup } from '../../../shared/setup/setup'
import { Refused } from '../Refused'
import type { Known } from './AdminPage'
import { callSetup, type SetupApi } from './setupApi'

/** What was changed last on this page, and how it was before. */
type Undo = { say: string; back: Setup }
type Wanted = { setup: Setup; back: Setup; say: string }

const troubleSaid = (error: Error | null) => {
  if (!error) return undefined
  if (!(error instanceof Refused)) return '没改成，请再试一次。'
  if (error.refusal === 'changedMeanwhile') return '刚才有人改过，下面是新的，请看一眼再改。'
  return error.refusal === 'offline' ? '没有网，没有改。写的还在，有网了再点一次。' : error.message
}

/** Changes lists of the street, all or nothing; says what is wrong with them; and takes the last change back. */
export function useChange({ streetId, overview }: Known, source: SetupApi = { callSetup }) {
  const client = useQueryClient()
  const [undo, setUndo] = useState<Undo>()
  const [mistakes, setMistakes] = useState<string[]>([])
  const refresh = () => client.invalidateQueries({ queryKey: ['overview'] })

  const changing = useMutation({
    mutationFn: ({ setup }: Wanted) =>
      source.callSetup('setUpStreet', {
        params: { streetId },
        body: { version: overview.version, setup },
      }),
    onSettled: refresh,
  })

  /** True if it is so now. */
  async function change(wanted: Wanted) {
    setMistakes([])
    try {
      const { isSaved, issues } = await changing.mutateAsync(wanted)
      setMistakes(issues.filter(isMistake).map(({ words }) => words))
      if (!isSaved) return false
      setUndo({ say: wanted.say, back: wanted.back })
      void Taro.showToast({ title: '改好了，一分钟内到处生效', icon: 'none' })
      return true
    } catch {
      return false
    }
  }

  async function takeBack() {
    if (!undo) return
    const { back, say } = undo
    if (await change({ setup: back, back: {}, say })) setUndo(undefined)
  }

  const trouble = troubleSaid(changing.error) ?? (mistakes.length > 0 ? mistakes.join('；') : undefined)
  return { change, undo, takeBack, trouble, isBusy: changing.isPending }
}

export type Changing = ReturnType<typeof useChange>
