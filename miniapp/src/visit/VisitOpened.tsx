import type { RoleHeld } from '../../../shared/actor'
import { purposeNames } from '../../../shared/copy'
import type { Visit } from '../../../shared/visit/visit'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { HeardCells } from './HeardCells'
import { householdSaid } from './VisitCell'
import { useVisit } from './useVisit'

const title = '一次走访'

/** A visit opened: the household for the grid's own worker, and that it was looked at. */
export function VisitOpened({ visitId, roles }: { visitId: string; roles: RoleHeld[] }) {
  const now = useNow()
  const { data, error, refetch } = useVisit(visitId)
  if (!data)
    return (
      <Page
        title={title}
        loading={!error}
        error={error && <LoadError error={error} onRetry={() => void refetch()} />}
      />
    )
  const { visit } = data
  return (
    <Page title={title} head={`${purposeNames[visit.purpose]}，${whenText(visit.at, now)}`}>
      <Household visit={visit} />
      <HeardCells visit={visit} roles={roles} />
    </Page>
  )
}

const noted = '这次打开记下了：谁、什么时候、看了哪一次。'
const masked = '姓名、门牌和电话只给本网格的网格员看。'

const Household = ({ visit }: { visit: Visit }) => {
  const { isWhole, phone, note, by, verified } = visit
  return (
    <>
      <Cells>
        <Cell
          icon='house'
          title={householdSaid(visit)}
          note={verified ? `${by}去的，核实了住户` : `${by}去的`}
        />
        {phone && <Cell icon='phone' title={phone} note='这一户的电话' />}
      </Cells>
      {note && (
        <Section title='记的话'>
          <Cells>
            <Cell title={note} />
          </Cells>
        </Section>
      )}
      <Section title='谁看得到'>
        <Strip kind='plain' icon={isWhole ? 'lock' : 'eyeoff'}>
          {isWhole ? noted : masked}
        </Strip>
      </Section>
    </>
  )
}
