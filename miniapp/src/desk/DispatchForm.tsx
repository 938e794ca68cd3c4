import { useState } from 'react'
import { View } from '@tarojs/components'
import { Chips, type ChipOption } from '../kit/Chips'
import { Field } from '../kit/Field'
import type { OrderInHand } from '../staff/useOrderInHand'
import { WordsField } from '../staff/WordsField'
import { Suggested } from './Suggested'
import { UnitSheet } from './UnitSheet'
import { pool, type Dispatching } from './useDispatch'

const mostChips = 4
const other = 'other'

/** Where somebody needs a hand, it may be anybody's; else there are units for it. */
function poolFirst({ seen }: OrderInHand, units: ChipOption<string>[]): ChipOption<string>[] {
  const all: ChipOption<string> = { value: pool, text: '放进抢单池', icon: 'hands' }
  return seen.order.kind === 'help' ? [all, ...units] : [...units, all]
}

/** 派给谁: the suggestion with its reasons, some others, and all of them. */
export function DispatchForm({ inHand, to }: { inHand: OrderInHand; to: Dispatching }) {
  const [isOpen, open] = useState(false)
  const { suggestion, workers = [] } = inHand.seen
  const units = inHand.catalogue?.units ?? []
  const others = units.filter(({ id }) => id !== suggestion?.unitId)
  const picked = [
    ...others.filter(({ id }, place) => place < mostChips || id === to.leadId),
    ...workers.filter(({ id }) => id === to.leadId),
  ]
  const choose = (unitId: string) => (unitId === other ? open(true) : to.choose(unitId))
  return (
    <View className='mt4'>
      {suggestion && (
        <Suggested
          suggestion={suggestion}
          chosen={to.leadId === suggestion.unitId}
          onPress={() => to.choose(suggestion.unitId)}
        />
      )}
      <Field
        label={suggestion ? '或者派给' : '派给谁？'}
        id='unit'
        {...(!suggestion && { hint: '权责清单里没有写这类事归谁，您来定。' })}
      >
        <Chips
          label='派给谁'
          options={[
            ...poolFirst(
              inHand,
              picked.map(({ id, name }) => ({ value: id, text: name })),
            ),
            { value: other, text: '找单位、点名', dashed: true, icon: 'search' },
          ]}
          value={to.leadId}
          onChange={choose}
        />
      </Field>
      <WordsField
        inHand={inHand}
        field='dispatch'
        label='交代一句'
        note='可以不写'
        hint={to.hint}
        max={500}
      />
      {isOpen && (
        <UnitSheet
          units={units}
          workers={workers}
          onPick={(id) => {
            to.choose(id)
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </View>
  )
}
