import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Chips } from '../kit/Chips'
import { Empty } from '../kit/Empty'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { TextField } from '../kit/TextField'
import { FormEnd } from '../resident/FormEnd'
import { useCatalogue } from '../street/useCatalogue'
import { leads } from './ChairPage'
import { MemberField } from './MemberField'
import { useRoles } from '../person/useRoles'
import { buildingsIn, walkedBy } from './places'
import { useHandIn, type HandedIn } from './useHandIn'

type HandInFormProps = { motion: Motion; topic: TopicSeen }

/** The buildings whose slips she takes: all of the topic's for who runs it, her own for a grid worker. */
function useDoors(topic: TopicSeen) {
  const { data: catalogue } = useCatalogue()
  const roles = useRoles()
  if (!catalogue) return []
  const all = buildingsIn(topic.places, catalogue)
  return leads(topic) ? all : walkedBy(roles, all)
}

/** 登记交来的纸票: the door and the number on the slip; what stands on it is not looked at. */
export function HandInForm({ motion, topic }: HandInFormProps) {
  const form = useHandIn(motion)
  const buildings = useDoors(topic)
  const building = buildings.find(({ id }) => id === form.written.buildingId)?.name ?? ''
  if (!motion.moves.includes('handIn'))
    return <Empty title='现在不收纸质票' say='表决开始以后、截止以前收。收了的，在“录票”里录。' />
  return (
    <View>
      <Done last={form.last} />
      <View className='mt3'>
        <Strip kind='plain' icon='lock'>
          只记是谁家交的、票号是几，不打开看。录票的是另外两个人。
        </Strip>
      </View>
      {form.isMember ? (
        <MemberField
          topic={topic}
          body={motion.body}
          value={form.written.memberId}
          wrong={form.wrong.member}
          onChange={(memberId) => form.set({ memberId })}
        />
      ) : (
        <Door form={form} buildings={buildings} />
      )}
      <Field label='票号' hint='纸票上印的数字。' wrong={form.wrong.slip}>
        <TextField
          label='票号'
          type='number'
          value={form.written.slip}
          max={8}
          onChange={(slip) => form.set({ slip })}
        />
      </Field>
      <FormEnd
        trouble={form.trouble}
        busy={form.isBusy && '正在登记……'}
        onPress={() => void form.handIn(`${building} ${form.written.room}`.trim())}
      >
        登记
      </FormEnd>
    </View>
  )
}

const Done = ({ last }: { last: HandedIn | undefined }) =>
  last ? (
    <View className='mt3'>
      <Strip icon='checkring' title={`${last.who || '这一位'}的 ${last.slip} 号票登记了`}>
        可以接着登记下一张。
      </Strip>
    </View>
  ) : null

type DoorProps = { form: ReturnType<typeof useHandIn>; buildings: { id: string; name: string }[] }

const Door = ({ form: { written, wrong, set }, buildings }: DoorProps) => (
  <>
    <Field label='哪栋楼？' wrong={wrong.building}>
      <Chips
        label='哪栋楼'
        options={buildings.map(({ id, name }) => ({ value: id, text: name }))}
        value={written.buildingId}
        onChange={(buildingId) => set({ buildingId })}
      />
    </Field>
    <Field label='门牌' wrong={wrong.room}>
      <TextField
        label='门牌'
        placeholder='例如 2单元 401'
        value={written.room}
        max={30}
        onChange={(room) => set({ room })}
      />
    </Field>
  </>
)
