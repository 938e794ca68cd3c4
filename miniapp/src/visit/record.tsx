import { walksGrids } from './grids'
import { RecordForm } from './RecordForm'
import { VisitPage } from './VisitPage'

export default function RecordVisit() {
  return (
    <VisitPage title='记走访' may={walksGrids} only='走访由本网格的网格员记'>
      {(known) => <RecordForm {...known} />}
    </VisitPage>
  )
}
