import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { nextInQueues } from '../staff/nextInQueues'
import type { OrderInHand } from '../staff/useOrderInHand'
import { orderUrl, queueUrl, workplaces } from '../staff/workplaces'

const place = workplaces.volunteer

function back() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: queueUrl(place) })
}

/** 晚了一步: it has a helper, which is what it was there for; and the next one. */
export function TooLate({ inHand, title }: { inHand: OrderInHand; title: string }) {
  const client = useQueryClient()
  // The next as the list stood when this one was opened from it.
  const [nextId] = useState(() => nextInQueues(client, inHand.seen.order.id))
  return (
    <Page title={title}>
      <Empty title='晚了一步，已经有人去了' say='邻居有人搭手了，谢谢您也愿意去。'>
        <View className='stack'>
          {nextId && (
            <Button
              big
              kind='main'
              icon='right'
              onPress={() => void Taro.redirectTo({ url: orderUrl(place, nextId) })}
            >
              看下一件
            </Button>
          )}
          <Button big={!nextId} onPress={back}>
            回抢单池
          </Button>
        </View>
      </Empty>
    </Page>
  )
}
