import { useRouter } from '@tarojs/taro'
import { DeskPage } from '../chair/DeskPage'
import { BesideRail } from '../rail/BesideRail'
import { NeedFromOrder } from './NeedFromOrder'
import { needPlaces } from './needPlaces'
import { WriteNeed } from './WriteNeed'
import { WriteResource } from './WriteResource'

export default function WriteList() {
  return (
    <BesideRail here='/project/lists' within>
      <Write />
    </BesideRail>
  )
}

function Write() {
  const { what, order } = useRouter().params
  if (what === 'resource')
    return <DeskPage title='列出资源'>{(places) => <WriteResource places={places} />}</DeskPage>
  if (!order) return <DeskPage title='列为需求'>{(places) => <WriteNeed places={places} />}</DeskPage>
  return (
    <DeskPage title='列为需求' placesOf={needPlaces}>
      {(places) => <NeedFromOrder places={places} orderId={order} />}
    </DeskPage>
  )
}
