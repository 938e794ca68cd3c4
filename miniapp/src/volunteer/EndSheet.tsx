import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { useEnd } from './useVolunteering'

const openPool = () => void Taro.navigateTo({ url: '/volunteer/queue' })

/** 退出: what it means, before it is done. Who has an order in hand goes there first. */
export function EndSheet({ inHand, onClose }: { inHand: number; onClose: () => void }) {
  const { make, isBusy, trouble } = useEnd(() => {
    void Taro.showToast({ title: '退出了，谢谢您来过', icon: 'none' })
    onClose()
  })
  return (
    <Sheet open title='退出志愿者' onClose={onClose}>
      {inHand > 0 ? (
        <>
          <View className='t-2'>您手里还有 {inHand} 件没办完。先办完，或者退回社区另派人，再来退出。</View>
          <View className='mt4'>
            <Button big kind='main' onPress={openPool}>
              去看手里的
            </Button>
          </View>
        </>
      ) : (
        <>
          <View className='t-2'>
            登记和各社区的确认都会删掉。以后想再来，重新登记，社区再确认一次。只是忙一阵的话，开“先歇一阵”就行。
          </View>
          <Refusal words={trouble} />
          <View className='mt4'>
            <Button big kind='danger' busy={isBusy && '正在退出……'} onPress={() => make(undefined)}>
              退出
            </Button>
          </View>
        </>
      )}
    </Sheet>
  )
}
