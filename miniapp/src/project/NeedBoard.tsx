import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NeedSeen } from '../../../shared/project/project'
import { HistorySection } from '../campaign/HistorySection'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { dateOf } from '../clockText'
import { Page } from '../kit/Page'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { needDeedWords, needStatusWords, supplyWords } from '../../../shared/project/copy'
import { whenText } from '../clockText'
import { Journey } from '../kit/Journey'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'
import { photoSrc } from '../workOrder/photoSrc'
import { EarlierSection } from './EarlierSection'
import { MatchesSection } from './MatchesSection'
import { NeedBar } from './NeedBar'
import { needLine, needLook } from './NeedSlip'
import { NeedSheets, type NeedDeed } from './NeedSheets'
import { useNeedMove } from './useNeedMove'

/** One need, or the project it has become: what, who, how far; and what may be done with it. */
export function NeedBoard({ need, fetchedAt }: { need: NeedSeen; fetchedAt: number }) {
  const moving = useNeedMove(need)
  const [open, setOpen] = useState<NeedDeed>()
  const { status, title, words, moves } = need
  return (
    <Page
      pressAgain
      title='项目'
      head={title}
      fetchedAt={fetchedAt}
      bar={<NeedBar need={need} onOpen={setOpen} />}
    >
      <Slip
        about={`${dateOf(need.listedAt)}列上的`}
        status={<StatusBadge look={needLook[status]} word={needStatusWords[status]} />}
      >
        <View>{words ?? '一家的事，细情只给工作人员看。'}</View>
      </Slip>
      <NeedCells need={need} />
      {moves.includes('match') && <MatchesSection need={need} moving={moving} />}
      <NotesSection need={need} />
      <EarlierSection need={need} />
      {need.inside && <HistorySection history={need.inside.history} deedWords={needDeedWords} />}
      <NeedSheets
        need={need}
        moving={moving}
        open={open}
        onOpen={setOpen}
        onClose={() => setOpen(undefined)}
      />
    </Page>
  )
}

function NeedCells({ need }: { need: NeedSeen }) {
  const { kind, placeName, project, inside } = need
  return (
    <View className='mt3'>
      <Cells>
        <Cell icon='pin' title={placeName} note={`缺的是${supplyWords[kind]}`} />
        {inside?.home && <Cell icon='lock' title={inside.home} note='只给工作人员看' />}
        {project && <Cell icon='hands' title={project.provider} note={project.resourceTitle} />}
        {project && <Cell icon='flag' title={needLine(need)} note='责任单位' />}
      </Cells>
    </View>
  )
}

function NotesSection({ need: { project } }: { need: NeedSeen }) {
  const now = useNow()
  if (!project || project.notes.length === 0) return null
  const steps = [...project.notes].reverse().map(({ n, words, photos, by, at, isLast }) => ({
    id: String(n),
    what: isLast ? `${by}，办成了` : by,
    when: whenText(at, now),
    say: words,
    photos: photos.map(({ url }, place) => ({ src: photoSrc(url), alt: `${words}，第 ${place + 1} 张` })),
  }))
  return (
    <Section title='办到哪一步了'>
      <Journey steps={steps} />
    </Section>
  )
}
