import { isUnplaced } from '../../shared/place/codes'
import { keys } from '../../functions/keys'
import { ballotKeys } from '../../functions/ballot/keys'
import { topicKeys } from '../../functions/topic/keys'
import { fromItem, idOfItem } from '../../functions/workOrder/item'

type Item = Record<string, unknown> & { PK: string; SK: string }

/** A group that is worth a look. */
const isListed = ({ PK, qp }: Item) => PK.startsWith('DG#') && qp !== undefined

const idIn = ({ PK }: Item) => PK.split('#').slice(1, 3).join('-')

/** Of each kind of turn an order can be in, the two newest. */
export function ordersOfEachKind(items: Item[]) {
  const kinds = new Map<string, string[]>()
  for (const item of items.filter(keys.isOrder)) {
    const { id, status, gridId, holder = '', asked, suspended, calls } = fromItem(item)
    const [kindOfHolder] = holder.split('-')
    const waits = [Boolean(asked), Boolean(suspended), calls.length > 0, isUnplaced(gridId)]
    const kind = [status, kindOfHolder, ...waits].join()
    kinds.set(kind, [id, ...(kinds.get(kind) ?? [])].slice(0, 2))
  }
  return [...kinds.values()]
}

/** What there is to ask for among these items. */
export function poolOf(items: Item[]) {
  const of = (family: string, SK: (key: string) => boolean, idOf: (item: Item) => string) =>
    items.filter((item) => item.PK.startsWith(`${family}#`) && SK(item.SK)).map(idOf)
  const meta = (SK: string) => SK === 'META'
  return {
    orders: [
      ...new Set([
        ...ordersOfEachKind(items).flatMap(([newest = '']) => newest),
        ...items.filter(keys.isNotedAgain).map(idOfItem),
      ]),
    ],
    topics: items.filter(topicKeys.isTopic).map(topicKeys.idOf),
    motions: items.filter(ballotKeys.isMotion).map(ballotKeys.motionIdOf),
    visits: of(
      'VI',
      () => true,
      ({ PK, SK }) => `${PK.slice(3).replaceAll('#', '-')}-${SK}`,
    ),
    campaigns: of('CG', meta, idIn),
    needs: of('ND', meta, idIn),
    plans: of('PL', meta, idIn),
    exports: of(
      'EX',
      () => true,
      ({ SK }) => SK,
    ),
    demands: items.filter(isListed).map(idIn).slice(-4),
    photos: of('F', () => true, idIn).slice(0, 9),
  }
}

export type Pool = ReturnType<typeof poolOf>
