import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Me } from '../../../shared/person/person'
import { foundByNames } from '../../../shared/find/copy'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { TextField } from '../kit/TextField'
import { FoundOrders } from './FoundOrders'
import { useFind, type Looking } from './useFind'

const mayExport = ({ roles }: Me) =>
  roles.some(({ role }) => role === 'dispatcher' || role === 'supervisor' || role === 'admin')

/** 查单: one field for whatever somebody knows of an order. */
export function FindBoard({ me }: { me: Me }) {
  const [typed, setTyped] = useState('')
  const [looking, setLooking] = useState<Looking>()
  const found = useFind(looking)
  const text = typed.trim()
  const look = (more: Partial<Looking> = {}) => text && setLooking({ text, ...more })
  return (
    <Page pressAgain title='查单' head='知道一点就能查'>
      <Field
        label='单号、楼栋、报单人电话，或者单子里的字'
        hint='比如 3号楼，或者 漏水。是哪一种，写了就认得；几个词中间空一格。'
      >
        <View className='row'>
          <View className='row__grow'>
            <TextField
              label='要查的'
              value={typed}
              onChange={setTyped}
              max={60}
              confirm='search'
              onConfirm={() => look()}
            />
          </View>
          <View className='ml2'>
            <Button icon='search' off={!text && '还没写要查什么'} onPress={() => look()}>
              查
            </Button>
          </View>
        </View>
      </Field>
      {looking && (
        <ReadAs
          found={found}
          chosen={looking.buildingId}
          onChoose={(more) => setLooking({ text: looking.text, ...more })}
        />
      )}
      {looking && <FoundOrders found={found} looking={looking} roles={me.roles} />}
      {mayExport(me) && (
        <Section title='要一整份'>
          <Cells>
            <Cell
              icon='slip'
              title='导出工单'
              note='按月份导成表格，在电脑上看'
              onPress={() => void Taro.navigateTo({ url: '/records/export' })}
            />
          </Cells>
        </Section>
      )}
    </Page>
  )
}

type ReadAsProps = {
  found: ReturnType<typeof useFind>
  chosen: string | undefined
  onChoose: (more: Partial<Looking>) => void
}

/** As what it was read, and as what else it could be; of several buildings, which. */
function ReadAs({ found: { read }, chosen, onChoose }: ReadAsProps) {
  if (!read) return null
  const ways = [read.as, ...read.alsoAs]
  return (
    <View className='mt3'>
      {ways.length > 1 && (
        <Chips
          label='当成什么来查'
          options={ways.map((value) => ({ value, text: `按${foundByNames[value]}` }))}
          value={read.as}
          onChange={(as) => onChoose({ as })}
        />
      )}
      {read.buildings.length > 1 && (
        <View className='mt2'>
          <View className='t-small t-2'>
            {chosen ? '是哪一栋？' : '有几栋都这么叫，下面是各栋最近的几件。选一栋，看它的全部。'}
          </View>
          <View className='mt2' />
          <Chips
            label='是哪一栋'
            options={read.buildings.map(({ id, label }) => ({ value: id, text: label }))}
            value={chosen}
            onChange={(buildingId) => onChoose({ as: 'building', buildingId })}
          />
        </View>
      )}
    </View>
  )
}
