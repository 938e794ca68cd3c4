import Taro from '@tarojs/taro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callComputers, type ComputersApi } from './computersApi'
import { myComputersKey } from './useMyComputers'

async function isMeant(many: number) {
  const content = `${many} 台电脑马上退出，再要用，得一台一台重新登录。`
  const asked = { title: '都退出？', content, confirmText: '都退出', cancelText: '先不退' }
  return (await Taro.showModal(asked)).confirm
}

/** Computers that are made to sign out from afar: one, or several after one is asked. */
export function useEnding(source: ComputersApi = { callComputers }) {
  const client = useQueryClient()
  const { mutate, isPending, variables, error } = useMutation({
    // One after the other: where one fails, the list says which are left.
    mutationFn: async (ids: string[]) => {
      for (const id of ids)
        client.setQueryData(myComputersKey, await source.callComputers('endComputer', { body: { id } }))
    },
  })
  const ending = isPending ? variables : []
  return {
    error,
    isEnding: (id: string) => ending.includes(id),
    isEndingAll: ending.length > 1,
    end: (id: string) => mutate([id]),
    endAll: async (ids: string[]) => (await isMeant(ids.length)) && mutate(ids),
  }
}
