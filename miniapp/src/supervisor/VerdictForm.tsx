import { CheckChips } from '../kit/CheckChips'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { verdictWords } from '../staff/journey'
import { ReasonField } from '../staff/ReasonField'
import type { OrderInHand } from '../staff/useOrderInHand'
import type { Verifying } from './useVerifying'
import { needsReason, ways } from './verifying'

const phrases = {
  partly: ['先做了临时处理', '还有一处没办', '要等天气好再办'],
  notSolvable: ['没有资金来源', '产权单位不同意', '法规不允许'],
}

/** 您的结论: chosen by the supervisor alone; a verdict short of solved says why. */
export function VerdictForm({ inHand, verifying }: { inHand: OrderInHand; verifying: Verifying }) {
  const { verdict, choose, checked, setChecked, wrong } = verifying
  return (
    <>
      <Field
        label='您的结论'
        id='verdict'
        wrong={wrong?.verdict}
        hint='选“部分解决”或“解决不了”要写原因，居民看得到。'
      >
        <Choices
          label='您的结论'
          options={[
            { value: 'solved', text: verdictWords.solved, icon: 'checkring' },
            { value: 'partly', text: verdictWords.partly, icon: 'pass' },
            { value: 'notSolvable', text: verdictWords.notSolvable, icon: 'cross' },
          ]}
          value={verdict}
          onChange={choose}
        />
      </Field>
      {(verdict === 'partly' || verdict === 'notSolvable') && needsReason(verdict) && (
        <ReasonField
          label={verdict === 'partly' ? '还差什么？' : '为什么解决不了？'}
          phrases={phrases[verdict]}
          value={inHand.wordsOf('close')}
          onChange={(words) => inHand.type('close', words)}
          wrong={wrong?.reason}
        />
      )}
      <Field label='怎么核的？' note='可以不选'>
        <CheckChips
          label='怎么核的'
          options={ways.map((way) => ({ value: way, text: way }))}
          values={checked}
          onChange={setChecked}
        />
      </Field>
    </>
  )
}
