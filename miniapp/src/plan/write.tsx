import { useRouter } from '@tarojs/taro'
import type { PlanSource } from '../../../shared/plan/commands'
import { DeskPage } from '../chair/DeskPage'
import { WritePage } from './WritePage'
import '../staff/staff.scss'

/** What it comes from, as the page before has named it. */
function sourceOf(kind: string, id: string): PlanSource | undefined {
  if (kind === 'demand' || kind === 'campaign' || kind === 'project') return id ? { kind, id } : undefined
  return undefined
}

export default function WriteEntry() {
  const { month = '', entry = '', kind = '', source = '', title = '' } = useRouter().params
  return (
    <DeskPage title='列入月度治理'>
      {() => (
        <WritePage
          month={month}
          entryId={entry}
          source={sourceOf(kind, source)}
          title={decodeURIComponent(title)}
        />
      )}
    </DeskPage>
  )
}
