import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Match, NeedSeen } from '../../../shared/project/project'
import { ownerOf } from '../campaign/writtenCampaign'
import { OwnerField } from '../campaign/OwnerField'
import { UntilField } from '../campaign/UntilField'
import { untilWrong } from '../campaign/untilWrong'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import { Fetched } from '../topic/Fetched'
import { useNow } from '../useNow'
import { LineField } from './LineField'
import { ResourceSlip } from './ResourceSlip'
import { useMatches } from './useLists'
import type { NeedMoving } from './useNeedMove'

type MatchesProps = { need: NeedSeen; moving: NeedMoving }

/** 同一类，同一个社区，都提到“轮椅”. */
export const reasonsOf = ({ isSameKind, isSamePlace, alike }: Match) =>
  [
    isSameKind && '同一类',
    isSamePlace && '同一个社区',
    alike.length > 0 && `都提到${alike.map((words) => `“${words}”`).join('')}`,
  ]
    .filter(Boolean)
    .join('，')

/** 对得上的资源, each with why. */
export function MatchesSection({ need, moving }: MatchesProps) {
  const matches = useMatches(need.id)
  const [chosen, choose] = useState<Match>()
  return (
    <Section title='对得上的资源'>
      <Fetched query={matches}>
        {(found) =>
          found.length === 0 ? (
            <View className='t-small'>清单里还没有同一类的资源。列出新的资源，再回来看。</View>
          ) : (
            <View className='stack'>
              {found.map((match) => (
                <View key={match.resource.id}>
                  <ResourceSlip resource={match.resource} reasons={reasonsOf(match)} />
                  <View className='mt2'>
                    <Button label={`用${match.resource.title}来办`} onPress={() => choose(match)}>
                      用这个来办
                    </Button>
                  </View>
                </View>
              ))}
            </View>
          )
        }
      </Fetched>
      {chosen && <MatchSheet need={need} moving={moving} match={chosen} onClose={() => choose(undefined)} />}
    </Section>
  )
}

type MatchSheetProps = MatchesProps & { match: Match; onClose: () => void }

/** 对接成项目: as all read it, who, until when. */
function MatchSheet({ need, moving, match, onClose }: MatchSheetProps) {
  const blank = { title: need.title, owner: '', until: '' }
  const [written, write, forget] = useKept(`match ${need.id}`, blank)
  const [isTried, setTried] = useState(false)
  const set = (part: Partial<typeof blank>) => write((before) => ({ ...before, ...part }))
  const { title, owner, until } = written
  const now = useNow()
  async function send() {
    setTried(true)
    if (!title.trim() || !owner || untilWrong(until, now)) return
    const input = { title, resourceId: match.resource.id, owner: ownerOf(owner), until }
    if (!(await moving.make({ move: 'match', input, say: '对上了，成了项目，居民看得到' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='对接成项目' onClose={onClose}>
      <View className='t-small'>
        {match.resource.provider}：{match.resource.title}
      </View>
      <LineField
        label='项目叫什么？'
        value={title}
        max={40}
        hint='居民看得到。不写谁家。'
        wrong={isTried && !title.trim() ? '起个名字' : undefined}
        onChange={(next) => set({ title: next })}
      />
      <OwnerField
        place={need.place}
        value={owner}
        isTried={isTried}
        onChange={(next) => set({ owner: next })}
      />
      <UntilField value={until} isTried={isTried} onChange={(next) => set({ until: next })} />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在对接……'} onPress={() => void send()}>
        对接
      </FormEnd>
    </Sheet>
  )
}
