import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { amountText } from '../../../shared/copy'
import { timesOf } from '../../../shared/clock/times'
import type { Overview } from '../../../shared/setup/overview'
import { limitToFinish } from '../../../shared/workOrder/limits'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { Section } from '../kit/Section'
import { TextField } from '../kit/TextField'
import { useNow } from '../useNow'
import type { Known } from './AdminPage'

/** The unit that the duty list names for the whole street, or how many areas have one of their own. */
function dutySaid({ duties, units }: Overview, code: string, streetId: string) {
  const own = duties.filter(({ categoryCode }) => categoryCode === code)
  const whole = own.find(({ area }) => area === streetId)
  const name = units.find(({ id }) => id === whole?.unitId)?.name
  const others = own.length - (whole ? 1 : 0)
  return (
    [name, others > 0 && `${others} 处另有单位`].filter(Boolean).join('，') || '没有责任单位，派单时自己选'
  )
}

function categorySaid(overview: Overview, category: Category, at: { streetId: string; now: number }) {
  const { class: name, afterPhoto, stopper, code } = category
  if (stopper) return `不归街道管：${stopper.words}${stopper.phone ? `，${stopper.phone}` : ''}`
  const { limit } = limitToFinish({ class: name, priority: 'normal' }, at.now, timesOf(overview))
  return [
    `${amountText(limit)}办好`,
    dutySaid(overview, code, at.streetId),
    afterPhoto && '办结要照片',
    category.private && '不公开',
  ]
    .filter(Boolean)
    .join('；')
}

/** 类别: how fast, who, and what is special about each. Changed by table. */
export function CategoriesBoard({ overview, streetId }: Known) {
  const now = useNow()
  const [sought, seek] = useState('')
  const found = overview.categories.filter((one) =>
    [one.name, one.code, one.group, ...one.searchWords].some((word) => word.includes(sought.trim())),
  )
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <>
      <View className='mt2'>
        <TextField
          label='找类别'
          placeholder='找类别：名称、编号、居民的说法'
          value={sought}
          onChange={seek}
        />
      </View>
      {found.length === 0 && <Empty title='没有这样的类别' say='换个说法再找。要加类别，用表格改。' />}
      {groups.map((group) => (
        <Section key={group} title={group}>
          <Cells>
            {found
              .filter((one) => one.group === group)
              .map((one) => (
                <Cell
                  key={one.code}
                  title={`${one.code} ${one.name}`}
                  note={categorySaid(overview, one, { streetId, now })}
                />
              ))}
          </Cells>
        </Section>
      ))}
    </>
  )
}
