import { Sheet } from '../kit/Sheet'
import { SendButton } from './SendButton'
import { useReportIn } from './useReportIn'
import type { OrderInHand } from './useOrderInHand'
import { WordsField } from './WordsField'

/** 报到: one button, and a sentence for whoever has one. */
export function ReportInSheet({ inHand }: { inHand: OrderInHand }) {
  const { text, report } = useReportIn(inHand)
  return (
    <Sheet open title='报到' onClose={() => inHand.openSheet(undefined)}>
      <ReportInWords inHand={inHand} />
      <SendButton inHand={inHand} move='reportIn' text={text} onPress={report} />
    </Sheet>
  )
}

export const ReportInWords = ({ inHand }: { inHand: OrderInHand }) => (
  <WordsField
    inHand={inHand}
    field='reportIn'
    label='到了说一句'
    note='可以不写'
    placeholder='例如：到现场了，先围起来'
    hint='报事的居民和别的单位都看得到。'
    max={500}
  />
)
