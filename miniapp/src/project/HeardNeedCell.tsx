import Taro from '@tarojs/taro'
import { needStatusWords } from '../../../shared/project/copy'
import type { HeardNeed } from '../../../shared/project/heardOperation'
import { Cell } from '../kit/Cell'

type HeardNeedCellProps = {
  orderId: string
  /** The need it has become already. */
  listed: HeardNeed | undefined
  /** What it is about, where several stand below each other. */
  about?: string
  note: string
}

/** 列为需求, once: afterwards it leads to the need. */
export function HeardNeedCell({ orderId, listed, about, note }: HeardNeedCellProps) {
  const said = about ? `：${about}` : ''
  if (listed)
    return (
      <Cell
        icon='check'
        title={`已列为需求${said}`}
        note={needStatusWords[listed.status]}
        onPress={() => void Taro.navigateTo({ url: `/project/need?id=${listed.needId}` })}
      />
    )
  const url = `/project/write?what=need&order=${orderId}`
  return (
    <Cell icon='hands' title={`列为需求${said}`} note={note} onPress={() => void Taro.navigateTo({ url })} />
  )
}
