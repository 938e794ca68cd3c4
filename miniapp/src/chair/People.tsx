import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { FormEnd } from '../resident/FormEnd'
import { useCatalogue } from '../street/useCatalogue'
import { useTopic } from '../topic/useTopic'
import type { HeldProps } from './MeetingBoard'
import { buildingsIn } from './places'

/** 没带手机的: heads by building, and nobody's name. */
export function People({ meeting, moving }: HeldProps) {
  const [isCounting, count] = useState(false)
  const { withoutPhone, moves } = meeting
  const may = moves.includes('countWithoutPhone')
  if (!may && withoutPhone.length === 0) return null
  return (
    <Section title='没带手机的'>
      <Cells>
        {withoutPhone.map(({ buildingId, buildingName, people }) => (
          <Cell key={buildingId} icon='house' title={buildingName} end={`${people} 位`} />
        ))}
      </Cells>
      {may && (
        <View className='mt3'>
          <Button icon='plus' onPress={() => count(true)}>
            记几位没带手机的
          </Button>
        </View>
      )}
      {isCounting && <CountSheet meeting={meeting} moving={moving} onClose={() => count(false)} />}
    </Section>
  )
}

function CountSheet({ meeting, moving, onClose }: HeldProps & { onClose: () => void }) {
  const { data: topic } = useTopic(meeting.topicId)
  const { data: catalogue } = useCatalogue()
  const buildings = topic && catalogue ? buildingsIn(topic.places, catalogue) : []
  const [buildingId, setBuilding] = useState('')
  const [people, setPeople] = useState('')
  const known = meeting.withoutPhone.find((one) => one.buildingId === buildingId)
  async function count() {
    if (await moving.make({ move: 'countWithoutPhone', buildingId, people: Number(people) })) onClose()
  }
  const off = !buildingId ? '先选哪栋楼' : !/^\d{1,3}$/.test(people) && '写几位'
  return (
    <Sheet open title='没带手机的' onClose={onClose}>
      <Field label='哪栋楼的？'>
        <Chips
          label='哪栋楼的'
          options={buildings.map(({ id, name }) => ({ value: id, text: name }))}
          value={buildingId}
          onChange={setBuilding}
        />
      </Field>
      <Field
        label='一共几位？'
        hint={known ? `记过 ${known.people} 位，写新的总数。` : '只记人数，不记名字。'}
      >
        <TextField label='一共几位' type='number' value={people} max={3} onChange={setPeople} />
      </Field>
      <FormEnd
        trouble={moving.trouble}
        off={off}
        busy={moving.isBusy && '正在记……'}
        onPress={() => void count()}
      >
        记下
      </FormEnd>
    </Sheet>
  )
}
