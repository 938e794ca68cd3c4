import { View } from '@tarojs/components'
import { ErrorState } from '../kit/ErrorState'
import { Skeleton } from '../kit/Skeleton'
import { ScreenCode } from '../computer/ScreenCode'
import { PeopleList } from './PeopleList'
import { useDemoPeople } from './useDemoPeople'

/** 您想扮演谁: in a page that has nobody yet, or in a sheet. Where nobody can be played, one signs in by one's phone. */
export function WhoToPlay() {
  const { data, error, refetch } = useDemoPeople()
  if (data)
    return (
      <>
        <View className='t-2 mt2'>这是演示街道，人和事都是编的。选一位，就用这个人的身份看；随时能换。</View>
        <View className='mt4'>
          <PeopleList people={data.people} />
        </View>
      </>
    )
  if (data === null) return <ScreenCode />
  if (!error) return <Skeleton of='lines' count={6} say='正在取名单' />
  return <ErrorState title='名单没取到' say={error.message} onRetry={() => void refetch()} />
}
