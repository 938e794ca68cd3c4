import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { useNow } from '../useNow'
import { GridSheet } from './GridSheet'
import { gridsOf, gridTitle, walksGrids } from './grids'
import { LedgerList } from './LedgerList'
import { lastMonths } from './months'
import type { Known } from './VisitPage'
import { WaitingVisits } from './WaitingVisits'

const record = () => void Taro.navigateTo({ url: '/visit/record' })

/** 走访台账: one grid, one month, and the door to the next visit. */
export function LedgerBoard({ me, catalogue }: Known) {
  const now = useNow()
  const months = lastMonths(now)
  const grids = gridsOf(catalogue, me.roles)
  const [gridId, setGrid] = useState(grids[0]?.id ?? '')
  const [month, setMonth] = useState(months[0]?.value ?? '')
  const [isOpen, open] = useState(false)
  const walks = walksGrids(me.roles)
  return (
    <Page
      title='走访台账'
      head='去过哪一户，听到了什么'
      bar={
        walks && (
          <ActionBar>
            <Button big kind='main' icon='walk' onPress={record}>
              记一次走访
            </Button>
          </ActionBar>
        )
      }
    >
      <WaitingVisits />
      <Cells>
        <Cell
          icon='map'
          title={gridTitle(catalogue, gridId)}
          note='不数谁走了几户，也不排名'
          {...(grids.length > 1 && { end: '换网格', onPress: () => open(true) })}
        />
      </Cells>
      <View className='mt3'>
        <Segmented label='哪个月' options={months} value={month} onChange={setMonth} />
      </View>
      <LedgerList gridId={gridId} month={month} now={now} walks={walks} />
      {isOpen && (
        <GridSheet
          catalogue={catalogue}
          grids={grids}
          onPick={(id) => {
            setGrid(id)
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </Page>
  )
}
