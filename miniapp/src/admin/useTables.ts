import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Refused } from '../Refused'
import type { Known } from './AdminPage'
import { isTooMuch, type GivenFile } from './givenFile'
import { pickFiles } from './pickFiles'
import { callSetup, type SetupApi } from './setupApi'

const tooMuch = '文件太大了，一次最多 2.5 MB。分几次交，或者请平台用 npm run setup 装。'

function troubleSaid(error: Error | null) {
  if (!error) return undefined
  if (!(error instanceof Refused)) return '文件没读出来，请再选一次。'
  if (error.refusal === 'changedMeanwhile')
    return '刚才有人改过街道的设置，什么都没有改。请再看一遍会改什么。'
  return error.refusal === 'offline' ? '没有网，什么都没有改。' : error.message
}

type Asked = { files: GivenFile[]; isDry: boolean; mayRemove: boolean }

/** Tables chosen, tried, and loaded by one more press; what was tried is what is loaded, or nothing. */
export function useTables({ streetId, overview }: Known, source: SetupApi = { callSetup }) {
  const client = useQueryClient()
  const [files, setFiles] = useState<GivenFile[]>([])
  const [wrong, setWrong] = useState<string>()
  const asking = useMutation({
    mutationFn: (asked: Asked) =>
      source.callSetup('loadTables', { params: { streetId }, body: { version: overview.version, ...asked } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['overview'] }),
  })
  const ask = (asked: Asked) => asking.mutateAsync(asked).catch(() => undefined)

  async function choose() {
    setWrong(undefined)
    try {
      const chosen = await pickFiles()
      if (chosen.length === 0) return
      if (isTooMuch(chosen)) return setWrong(tooMuch)
      setFiles(chosen)
      await ask({ files: chosen, isDry: true, mayRemove: false })
    } catch {
      setWrong('文件没读出来，请再选一次。')
    }
  }
  async function load() {
    const read = await ask({ files, isDry: false, mayRemove: true })
    if (!read?.isSaved) return
    setFiles([])
    void Taro.showToast({ title: '装好了，一分钟内到处生效', icon: 'none' })
  }
  const again = () => void ask({ files, isDry: true, mayRemove: false })

  const trouble = wrong ?? troubleSaid(asking.error)
  return { files, choose, load, again, read: asking.data, trouble, isBusy: asking.isPending }
}

export type Tables = ReturnType<typeof useTables>
