import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { ThreeQuestions } from '../workOrder/ThreeQuestions'
import { keepAnswer, noAnswer } from './callingBack'
import { MoveBar } from './MoveBar'
import { OrderSheet } from './OrderSheet'
import { PlainStage } from './PlainStage'
import type { StageProps } from './StaffOrder'
import { useCallBack } from './useCallBack'
import type { OrderInHand } from './useOrderInHand'
import { WordsField } from './WordsField'

/** 电话回访: call, read out three questions, enter what was said. One's own report one rates as a resident. */
export const CallBackStage = (props: StageProps & { title: string }) =>
  props.inHand.seen.order.isMine ? <PlainStage {...props} /> : <Calling {...props} />

function Calling({ inHand, place, title }: StageProps & { title: string }) {
  const { rating, open, submit } = useCallBack(inHand)
  const bar = (
    <MoveBar
      inHand={inHand}
      own={[
        { move: 'rate', text: '记下回访', icon: 'phone', onPress: submit },
        { move: 'reopen', text: '重办', onPress: () => inHand.openSheet('reopen') },
      ]}
      say='记成“电话回访”，报事的居民自己看得到。'
    />
  )
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={bar}>
      <Section title='打电话问一问'>
        <Reach inHand={inHand} />
      </Section>
      <ThreeQuestions rating={rating} open={open} onChange={(part) => keepAnswer(inHand, part)} />
      <WordsField inHand={inHand} field='rate' label='居民还说了什么' note='可以不写' max={200} />
    </OrderSheet>
  )
}

/** The telephone, and what to do when nobody answers it. */
function Reach({ inHand }: { inHand: OrderInHand }) {
  const { name = '居民', phone } = inHand.seen.order.reporter ?? {}
  if (!phone)
    return <View className='t-2'>报事的人没留电话，居民可以自己在手机上评。当面问到了，也记在下面。</View>
  const tried = async () => {
    const [words, photos] = [inHand.wordsOf('note'), inHand.photosOf('note')]
    await inHand.make({ move: 'note', input: { words: noAnswer, internal: true } })
    // It took the place of a note that may be half written.
    if (words) inHand.type('note', words)
    if (photos.length > 0) inHand.setPhotos('note', photos)
  }
  return (
    <View className='cols cols--fold'>
      <Button big icon='phone' onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}>
        打给{name}
      </Button>
      <Button big kind='line' busy={inHand.busy === 'note' && '正在记……'} onPress={() => void tried()}>
        没打通，下次再打
      </Button>
    </View>
  )
}
