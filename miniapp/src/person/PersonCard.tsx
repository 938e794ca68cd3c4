import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Me } from '../../../shared/person/person'
import { LeaveComputer } from '../computer/LeaveComputer'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Holder } from '../kit/Holder'
import { computerNow, demoPersonId } from '../session'
import { Belongs } from './Belongs'
import { CardSheet } from './CardSheet'
import { HomeCodeSheet } from './HomeCodeSheet'
import { nameOf, tailBeside } from './nameOf'
import { WhoSheet } from './WhoSheet'

/** Who holds the phone, and the way to be somebody else. */
export function PersonCard({ me }: { me: Me }) {
  const [open, setOpen] = useState<'card' | 'who' | 'home'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Cells>
        <View className='cells__part me__card'>
          <Holder
            icon='me'
            name={nameOf(me)}
            note={<Belongs me={me} />}
            end={process.env.TARO_ENV === 'h5' && <OtherPerson onPress={() => setOpen('who')} />}
          />
        </View>
        <Cell
          icon='edit'
          title='称呼和电话'
          note={tailBeside(me) ?? '不填也能报；留电话，方便师傅找您'}
          onPress={() => setOpen('card')}
        />
        {livesHere(me) && <HomeCell me={me} onPress={() => setOpen('home')} />}
      </Cells>
      {open === 'card' && <CardSheet me={me} onClose={close} />}
      {open === 'home' && <HomeCodeSheet onClose={close} />}
      <WhoSheet open={open === 'who'} onClose={close} />
    </>
  )
}

const livesHere = ({ roles }: Me) => roles.some(({ role }) => role === 'resident')

const HomeCell = ({ me: { household }, onPress }: { me: Me; onPress: () => void }) => (
  <Cell
    icon='house'
    title={household?.verified ? '搬家了，重新核实' : '核实我家这一户'}
    note='网格员上门时，念六位数字给他'
    onPress={onPress}
  />
)

/** In a browser: somebody else is played, or one signs out. */
const OtherPerson = ({ onPress }: { onPress: () => void }) => {
  if (computerNow()) return <LeaveComputer />
  return demoPersonId() ? <ChangePerson onPress={onPress} /> : null
}

const ChangePerson = ({ onPress }: { onPress: () => void }) => (
  <Button narrow icon='switch' label='换一个人来扮演' onPress={onPress}>
    换人
  </Button>
)
