import Taro from '@tarojs/taro'
import { box } from '../drafts/outbox'
import { queryClient } from '../queryClient'
import { computerNow, signOut } from '../session'
import { callComputers, type ComputersApi } from './computersApi'
import { wipe } from './wipe'

async function mayLose(unsent: number) {
  if (unsent === 0) return true
  const content = `有 ${unsent} 件写了还没交，退出就没有了。`
  const asked = { title: '现在退出？', content, confirmText: '退出', cancelText: '先不退' }
  return (await Taro.showModal(asked)).confirm
}

/** 退出这台电脑: without network it is forgotten here all the same, and runs out by itself. */
export async function leave(source: ComputersApi = { callComputers }) {
  const session = computerNow()
  if (!session || !(await mayLose(box.all().length))) return
  await source.callComputers('endComputer', { body: { id: session.computerId } }).catch(() => undefined)
  wipe()
  signOut()
  queryClient.clear()
  void Taro.reLaunch({ url: '/pages/home/home' })
}
