import Taro from '@tarojs/taro'
import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Skeleton } from '../kit/Skeleton'
import { useDemoPeople } from '../person/useDemoPeople'
import { ScreenCode } from './ScreenCode'

const home = () => void Taro.switchTab({ url: '/pages/home/home' })

/** Where a page is refused to a browser that knows nobody: one signs in on the spot; in the demo, on the first page. */
export function NobodyYet() {
  const { data, isPending } = useDemoPeople()
  if (isPending) return <Skeleton of='lines' count={3} />
  if (data === null) return <ScreenCode />
  return (
    <ErrorState title='还不知道您是谁' say='回首页选好身份，再来看。'>
      <Button onPress={home}>回首页</Button>
    </ErrorState>
  )
}
