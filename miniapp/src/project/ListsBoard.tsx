import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { useMe } from '../person/useMe'
import { Fetched } from '../topic/Fetched'
import { NeedSlip } from './NeedSlip'
import { ResourceSlip } from './ResourceSlip'
import { useNeeds, useResources, type NeedList } from './useLists'

type Side = 'running' | 'open' | 'resources' | 'past'

const sides: { value: Side; text: string }[] = [
  { value: 'running', text: '项目' },
  { value: 'open', text: '需求' },
  { value: 'resources', text: '资源' },
  { value: 'past', text: '办成的' },
]

const desk = ['dispatcher', 'supervisor']
const write = (what: 'need' | 'resource') => () =>
  void Taro.navigateTo({ url: `/project/write?what=${what}` })

/** 三份清单: what is in work first, then what is needed, and what there is. */
export function ListsBoard() {
  const [side, setSide] = useState<Side>('running')
  const { data: me } = useMe()
  const mayWrite = me?.roles.some(({ role }) => desk.includes(role)) ?? false
  return (
    <Page
      pressAgain
      title='三份清单'
      head='谁能出什么，谁家缺什么，对上就办'
      bar={
        mayWrite && (
          <ActionBar>
            <Button big icon='plus' onPress={write('resource')}>
              列出资源
            </Button>
            <Button big kind='main' icon='plus' onPress={write('need')}>
              列为需求
            </Button>
          </ActionBar>
        )
      }
    >
      <Segmented label='看哪一份' options={sides} value={side} onChange={setSide} />
      <View className='mt3'>
        {side === 'resources' ? <Resources mayWrite={mayWrite} /> : <Needs list={side} />}
      </View>
    </Page>
  )
}

const none: Record<NeedList, [title: string, say: string]> = {
  running: ['现在没有在办的项目', '需求对上资源，就成了项目，办到哪一步在这里看。'],
  open: ['现在没有等对接的需求', '家门口缺什么，跟社区说一声，列为需求，大家想办法。'],
  past: ['还没有办成的', '办成的项目留在这里，都能回头看。'],
}

function Needs({ list }: { list: NeedList }) {
  const query = useNeeds(list)
  const [title, say] = none[list]
  return (
    <>
      <Fetched query={query}>
        {(needs) =>
          needs.length > 0 ? (
            <View className='stack'>
              {needs.map((card) => (
                <NeedSlip key={card.id} card={card} />
              ))}
            </View>
          ) : (
            !query.hasNextPage && <Empty title={title} say={say} />
          )
        }
      </Fetched>
      <More of={query}>再看前面的</More>
    </>
  )
}

const noneOffered = { title: '还没有列出资源', say: '场地、人手、手艺、物资，谁愿意出，跟社区说一声。' }
const noneWithdrawn = { title: '没有撤下的', say: '撤下的资源留在这里，能重新列出。' }

function Resources({ mayWrite }: { mayWrite: boolean }) {
  const [isWithdrawn, setWithdrawn] = useState(false)
  const query = useResources(isWithdrawn)
  return (
    <>
      <Fetched query={query}>
        {(resources) =>
          resources.length > 0 ? (
            <View className='stack'>
              {resources.map((resource) => (
                <ResourceSlip key={resource.id} resource={resource} />
              ))}
            </View>
          ) : (
            !query.hasNextPage && <Empty {...(isWithdrawn ? noneWithdrawn : noneOffered)} />
          )
        }
      </Fetched>
      <More of={query}>再看前面的</More>
      {mayWrite && (
        <Button kind='text' onPress={() => setWithdrawn(!isWithdrawn)}>
          {isWithdrawn ? '看列着的' : '看撤下的'}
        </Button>
      )}
    </>
  )
}
