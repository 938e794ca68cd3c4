import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { VisitCommand } from '../../../shared/visit/visit'
import type { Draft } from '../drafts/draft'
import { box } from '../drafts/outbox'
import { useDrafts } from '../drafts/useDrafts'
import { useKept } from '../drafts/useKept'
import { Strip } from '../kit/Strip'
import { formName } from './useRecord'
import { blankWriting, writingOf, type Writing } from './writing'

/** Visits that are still in the phone: those that came back by name, to be mended; those that wait by their count. */
export function WaitingVisits() {
  const visits = useDrafts().waiting.filter(({ operation }) => operation === 'recordVisit')
  const [, change] = useKept<Writing>(formName, blankWriting)
  const refused = visits.filter((draft) => draft.refused)
  const waiting = visits.length - refused.length
  function mend(draft: Draft) {
    // Only this folder's form writes drafts of the operation `recordVisit`.
    change(() => writingOf(draft.body as VisitCommand))
    box.remove(draft.id)
    void Taro.navigateTo({ url: '/visit/record' })
  }
  if (visits.length === 0) return null
  return (
    <View className='stack stack--2 visit-unsent'>
      {refused.map((draft) => (
        <Strip
          key={draft.id}
          kind='late'
          icon='alert'
          title={`没交上：${draft.title}`}
          onPress={() => mend(draft)}
        >
          {draft.refused?.words}
        </Strip>
      ))}
      {waiting > 0 && (
        <Strip kind='call' icon='send'>
          {waiting} 次走访存在手机里，有网自动交。
        </Strip>
      )}
    </View>
  )
}
