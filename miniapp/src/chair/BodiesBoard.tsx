import { useState } from 'react'
import { View } from '@tarojs/components'
import { memberBodyNames } from '../../../shared/ballot/copy'
import type { BodySeen, Member } from '../../../shared/ballot/body'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Fetched } from '../topic/Fetched'
import { NamesSheet } from './NamesSheet'
import { PlaceChips } from './PlaceChips'
import type { DeskPlace } from './places'
import { TieSheet } from './TieSheet'
import { useBodies } from './useBodies'

type Opened = { body: BodySeen; member?: Member } | undefined

/** 两委、党员、居民代表: who has a vote where a body decides; on the phone once a code has tied the seat to a person. */
export function BodiesBoard({ places, first }: { places: DeskPlace[]; first: string | undefined }) {
  const [place, setPlace] = useState(first ?? places[0]?.id ?? '')
  const [open, setOpen] = useState<Opened>()
  const bodies = useBodies(place)
  const close = () => setOpen(undefined)
  return (
    <Page pressAgain title='成员名单' head={places.find(({ id }) => id === place)?.name ?? '成员名单'}>
      <PlaceChips places={places} value={place} onChange={setPlace} />
      <Fetched query={bodies}>
        {(all) =>
          all.map((body) => (
            <Members
              key={body.body}
              body={body}
              onEdit={() => setOpen({ body })}
              onTie={(member) => setOpen({ body, member })}
            />
          ))
        }
      </Fetched>
      {open &&
        (open.member ? (
          <TieSheet body={open.body} member={open.member} onClose={close} />
        ) : (
          <NamesSheet body={open.body} onClose={close} />
        ))}
    </Page>
  )
}

type MembersProps = { body: BodySeen; onEdit: () => void; onTie: (member: Member) => void }

const Members = ({ body: { body, members }, onEdit, onTie }: MembersProps) => (
  <Section title={memberBodyNames[body]} end={`${members.length} 位`}>
    <Cells>
      {members.map((member) => (
        <Cell
          key={member.id}
          icon='me'
          title={member.name}
          note={member.isTied ? '能在手机上投' : '只能投纸质票'}
          end={
            !member.isTied && (
              <Button narrow label={`核实 ${member.name}`} onPress={() => onTie(member)}>
                核实
              </Button>
            )
          }
        />
      ))}
    </Cells>
    <View className='mt3'>
      <Button icon='edit' label={`改${memberBodyNames[body]}名单`} onPress={onEdit}>
        {members.length > 0 ? '改名单' : '写名单'}
      </Button>
    </View>
  </Section>
)
