import { useState } from 'react'
import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import type { Known } from './AdminPage'
import { Changed } from './Changed'
import { cataloguesSaid, peopleSaid, placesSaid } from './countsSaid'
import { Issues } from './Issues'
import { limitsSaid } from './limitsNow'
import { SettingsSheet } from './SettingsSheet'
import { useChange } from './useChange'

const open = (page: string) => void Taro.navigateTo({ url: `/admin/${page}` })

/** What the street has and what it lacks, and the way to each part of it. */
export function StreetBoard(known: Known) {
  const { counts, settings, issues, limits } = known.overview
  const changing = useChange(known)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Changed {...changing} />
      <Issues issues={issues} />
      <Section title='改什么'>
        <Cells>
          <Cell
            icon='edit'
            title={settings.name}
            note={`电话 ${settings.phone}`}
            onPress={() => setOpen(true)}
          />
          <Cell icon='people' title='人员和岗位' note={peopleSaid(counts)} onPress={() => open('people')} />
          <Cell icon='clock' title='时限和日历' note={limitsSaid(limits)} onPress={() => open('limits')} />
          <Cell icon='list' title='类别' note={cataloguesSaid(counts)} onPress={() => open('categories')} />
          <Cell
            icon='talk'
            title='议事规程'
            note='提事、议事、决事分几步，投票怎么算'
            onPress={() => open('procedures')}
          />
          <Cell
            icon='doc'
            title='用表格改'
            note='模板、交表、先看会改什么；换权责清单前先试一遍'
            onPress={() => open('tables')}
          />
        </Cells>
      </Section>
      <Section title='地方'>
        <Cells>
          <Cell icon='map' title={placesSaid(counts)} note='网格、楼栋、户用表格改' />
        </Cells>
      </Section>
      {isOpen && <SettingsSheet known={known} changing={changing} onClose={() => setOpen(false)} />}
    </>
  )
}
