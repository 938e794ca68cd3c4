import { useState } from 'react'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { unitsCounted } from '../workOrder/whistlesOf'
import { ReasonField } from './ReasonField'
import { SendButton } from './SendButton'
import type { OrderInHand } from './useOrderInHand'
import { WantedField } from './WantedField'
import { callsOf, readWanted, written, wrongWithCalls, type Wanted } from './whistling'

const phrases = ['来现场看看归谁', '一起会诊，定个办法', '有危险，先来处置']
const most = 8

/** Those that can be called: whoever was and has not come is waited for already. */
function unitsToCall({ catalogue, seen }: OrderInHand) {
  const waiting = seen.order.calls.filter(({ cameAt }) => !cameAt)
  const isWaitedFor = (id: string) => waiting.some(({ unitId }) => unitId === id)
  return {
    units: catalogue?.units.filter(({ id }) => !isWaitedFor(id)) ?? [],
    waiting: waiting.map(({ unitName }) => unitName).join('、'),
  }
}

/** 吹哨: which units, by when each, and what for. */
export function WhistleSheet({ inHand }: { inHand: OrderInHand }) {
  const [isTried, setTried] = useState(false)
  const { units, waiting } = unitsToCall(inHand)
  const wanted = readWanted(inHand.choiceOf('whistleCalls')).filter(({ unitId }) =>
    units.some(({ id }) => id === unitId),
  )
  const keep = (next: Wanted[]) => inHand.choose('whistleCalls', written(next.slice(0, most)))
  const reason = inHand.wordsOf('whistle').trim()
  const wrong = wrongWithCalls(wanted, inHand.now)
  const choose = (ids: string[]) =>
    keep(ids.map((unitId) => wanted.find((one) => one.unitId === unitId) ?? fresh(unitId)))
  const submit = () => {
    setTried(true)
    if (wrong || !reason) return undefined
    return void inHand.make({ move: 'whistle', input: { calls: callsOf(wanted, Date.now()), reason } })
  }
  return (
    <Sheet open title='吹哨' onClose={() => inHand.openSheet(undefined)}>
      <Field
        label='叫哪几家？'
        wrong={isTried && wanted.length === 0 ? wrong : undefined}
        {...(waiting && { hint: `${waiting}已经叫了，在等。` })}
      >
        <CheckChips
          label='叫哪几家'
          options={units.map(({ id, name }) => ({ value: id, text: name }))}
          values={wanted.map(({ unitId }) => unitId)}
          onChange={choose}
        />
      </Field>
      {wanted.map((one) => (
        <WantedField
          key={one.unitId}
          inHand={inHand}
          wanted={one}
          isTried={isTried}
          onChange={(next) => keep(wanted.map((other) => (other === one ? next : other)))}
        />
      ))}
      <ReasonField
        label='要他们来做什么？'
        phrases={phrases}
        value={inHand.wordsOf('whistle')}
        onChange={(typed) => inHand.type('whistle', typed)}
        hint='谁牵头不变，叫来的各报各的到。居民看得到叫了谁、谁到了。'
        wrong={isTried && !reason ? '写一句要他们来做什么，或者点上面一句' : undefined}
      />
      <SendButton inHand={inHand} move='whistle' text={buttonText(wanted)} onPress={submit} />
    </Sheet>
  )
}

const fresh = (unitId: string): Wanted => ({ unitId, span: 'limit', hours: '' })

const buttonText = ({ length }: Wanted[]) => (length > 0 ? `吹哨，叫${unitsCounted(length)}` : '吹哨')
