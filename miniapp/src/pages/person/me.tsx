import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import project from '../../../../package.json'
import { Page } from '../../kit/Page'
import { AboutProgram } from '../../person/AboutProgram'
import { AtWorkCells } from '../../person/AtWorkCells'
import { LetterSizes } from '../../person/LetterSizes'
import { MyThings } from '../../person/MyThings'
import { PersonCard } from '../../person/PersonCard'
import { useMe } from '../../person/useMe'
import { useNobody } from '../../person/useNobody'
import { WhoPage } from '../../person/WhoPage'
import { LoadError } from '../../workOrder/LoadError'
import '../../person/me.scss'

export default function MePage() {
  const { data: me, error, refetch, dataUpdatedAt } = useMe()
  const isNobody = useNobody(error)

  useDidShow(() => void refetch())
  usePullDownRefresh(() => void refetch().finally(() => Taro.stopPullDownRefresh()))

  if (isNobody) return <WhoPage title='我的' />
  return (
    <Page title='我的' root fetchedAt={dataUpdatedAt}>
      {me && <PersonCard me={me} />}
      {!me && error && <LoadError error={error} onRetry={() => void refetch()} />}
      {me && <AtWorkCells roles={me.roles} />}
      <LetterSizes />
      <MyThings />
      <AboutProgram />
      <View className='t-note t-center mt6'>
        {me && <View>{me.street.name}办事处管理</View>}
        <View>不排名，不打卡，不留行踪</View>
        <View>e睦邻 {project.version}</View>
      </View>
    </Page>
  )
}
