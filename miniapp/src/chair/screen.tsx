import { useRouter } from '@tarojs/taro'
import { ChairPage } from './ChairPage'
import { ScreenForm } from './ScreenForm'

export default function ScreenTopic() {
  const { id = '' } = useRouter().params
  return (
    <ChairPage title='看一件提的事' topicId={id} head={({ title }) => title}>
      {(topic) => <ScreenForm topic={topic} />}
    </ChairPage>
  )
}
