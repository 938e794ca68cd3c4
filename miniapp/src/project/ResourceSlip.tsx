import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import { supplyWords } from '../../../shared/project/copy'
import type { Resource } from '../../../shared/project/project'
import { callActing } from '../campaign/actingApi'
import { Button } from '../kit/Button'
import { Slip } from '../kit/Slip'
import { Refusal } from '../resident/Refusal'
import { useCommand } from '../topic/useCommand'

/** What somebody offers; how to reach them, for staff alone. */
export function ResourceSlip({ resource, reasons }: { resource: Resource; reasons?: string }) {
  const { title, kind, amount, when, provider, placeName, contact, mayChange } = resource
  return (
    <Slip title={title}>
      <View className='t-small mt1'>
        {[...new Set([provider, placeName, supplyWords[kind]])].join(' · ')}
      </View>
      <View className='mt2'>
        {amount}，{when}
      </View>
      {contact && <View className='t-small mt1'>联系：{contact}（只给工作人员看）</View>}
      {reasons && <View className='t-small t-tile mt1'>{reasons}</View>}
      {mayChange &&
        !reasons &&
        (resource.isWithdrawn ? <Restore resource={resource} /> : <Withdraw resource={resource} />)}
    </Slip>
  )
}

/** What is not offered any more is taken off the list; its projects go on. */
function Withdraw({ resource: { id, version, title } }: { resource: Resource }) {
  const client = useQueryClient()
  const doing = useCommand(
    (reason: string, key) =>
      callActing('withdrawResource', { params: { resourceId: id }, body: { version, reason } }, key),
    { offline: '没有网，没有撤下。有网了再点一次。' },
  )
  async function withdraw() {
    const { confirm } = await Taro.showModal({
      title: '撤下这条资源？',
      content: `${title}。在办的项目照常办。`,
    })
    if (!confirm) return
    if (await doing.make('不再提供了')) void Taro.showToast({ title: '撤下了', icon: 'none' })
    await client.invalidateQueries({ queryKey: ['resources'] })
  }
  return (
    <View className='mt2'>
      <Refusal words={doing.trouble} />
      <Button narrow label={`撤下${title}`} busy={doing.isBusy && '撤下'} onPress={() => void withdraw()}>
        撤下
      </Button>
    </View>
  )
}

/** Offered again. */
function Restore({ resource: { id, version, title } }: { resource: Resource }) {
  const client = useQueryClient()
  const doing = useCommand(
    (asRead: number, key) =>
      callActing('restoreResource', { params: { resourceId: id }, body: { version: asRead } }, key),
    { offline: '没有网，没有列出。有网了再点一次。' },
  )
  async function restore() {
    if (await doing.make(version)) void Taro.showToast({ title: '重新列出了', icon: 'none' })
    await client.invalidateQueries({ queryKey: ['resources'] })
  }
  return (
    <View className='mt2'>
      <Refusal words={doing.trouble} />
      <Button
        narrow
        label={`重新列出${title}`}
        busy={doing.isBusy && '等一下'}
        onPress={() => void restore()}
      >
        重新列出
      </Button>
    </View>
  )
}
