import { useRouter } from '@tarojs/taro'
import { DeskPage } from '../chair/DeskPage'
import { WriteNeed } from './WriteNeed'
import { WriteResource } from './WriteResource'

export default function WriteList() {
  const { what, order } = useRouter().params
  return (
    <DeskPage title='列上清单'>
      {(places) =>
        what === 'resource' ? (
          <WriteResource places={places} />
        ) : (
          <WriteNeed places={places} orderId={order ?? ''} />
        )
      }
    </DeskPage>
  )
}
