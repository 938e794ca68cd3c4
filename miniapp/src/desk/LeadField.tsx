import { useState } from 'react'
import { Chips, type ChipOption } from '../kit/Chips'
import { Field } from '../kit/Field'
import { pool } from '../staff/chosen'
import type { OrderInHand } from '../staff/useOrderInHand'
import { suitsPool } from './dispatching'
import { UnitSheet } from './UnitSheet'
import type { Dispatching } from './useDispatch'

const mostChips = 4
const other = 'other'

type LeadFieldProps = { inHand: OrderInHand; to: Dispatching }

/** A few units at hand, whoever was picked, the pool, and the way to all. */
function optionsFor({ catalogue, seen }: OrderInHand, leadId: string | undefined): ChipOption<string>[] {
  const { suggestion, workers = [], order } = seen
  const others = (catalogue?.units ?? []).filter(({ id }) => id !== suggestion?.unitId)
  const picked = [
    ...others.filter(({ id }, place) => place < mostChips || id === leadId),
    ...workers.filter(({ id }) => id === leadId),
  ]
  // A ruling says who must; the pool nobody must.
  const isPoolAmong = !suitsPool(seen) && !order.awaitsRuling
  return [
    ...picked.map(({ id, name }) => ({ value: id, text: name })),
    ...(isPoolAmong ? [{ value: pool, text: '抢单池', icon: 'hand' as const }] : []),
    { value: other, text: '找单位、点名', dashed: true, icon: 'search' },
  ]
}

/** 或者派给: instead of what was proposed. */
export function LeadField({ inHand, to }: LeadFieldProps) {
  const [isOpen, open] = useState(false)
  const { suggestion, workers = [] } = inHand.seen
  const isProposed = suggestion !== undefined || to.leadId !== undefined
  return (
    <>
      <Field
        label={isProposed ? '或者派给' : '派给谁？'}
        id='unit'
        {...(!suggestion && { hint: '权责清单里没有写这类事归谁，您来定。' })}
      >
        <Chips
          label='派给谁'
          options={optionsFor(inHand, to.leadId)}
          value={to.leadId}
          onChange={(id) => (id === other ? open(true) : to.choose(id))}
        />
      </Field>
      {isOpen && (
        <UnitSheet
          units={inHand.catalogue?.units ?? []}
          workers={workers}
          onPick={(id) => {
            to.choose(id)
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </>
  )
}
