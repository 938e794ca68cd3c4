import { suggestCategories } from '../../shared/category/suggest'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { unplacedGrid } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { orderIdOf } from '../../shared/workOrder/id'
import type { ImportCommand } from '../../shared/workOrder/import'
import type { Handler, Request } from '../handler'
import { canonical } from '../seal'
import { locate, type Located } from '../street/locate'
import { categoryOf } from './stage'
import { createdBefore, createShown } from './createShown'
import { firstStep } from './firstStep'
import { expiresFrom, type Body } from './privatePart'

/** Enough to tell what it is about; what follows are the details. */
const tellingLetters = 500

/** The category said, else the one its words suggest, else 其他. */
function sort({ categoryCode, title = '', text }: ImportCommand, street: Street) {
  if (categoryCode) return categoryOf(street, categoryCode)?.code
  const likely = suggestCategories(street.categories, `${title} ${text}`.slice(0, tellingLetters), 5)
  const likeliest = likely.find(({ stopper }) => !stopper)
  return likeliest?.code ?? street.fallbackCategory
}

const sourceKeyOf = ({ source, sourceId }: ImportCommand, street: string) => `${street} ${source} ${sourceId}`

/** The order's id follows from the source and the id there: moved twice it is still one order. */
const markOf = ({ deps, actor, input: { body } }: Request<'importOrder'>) => ({
  ulid: deps.seal.ulid('import', Date.parse(body.reportedAt), sourceKeyOf(body, actor.street)),
  said: deps.seal.brief('said', canonical(body)),
})

function bodyOf(request: Request<'importOrder'>, gridId: string): Body {
  const { deps, actor, input } = request
  const { title, text, place, address = '' } = input.body
  const { ulid, said } = markOf(request)
  return known({
    orderId: orderIdOf(gridId, ulid),
    title,
    description: text,
    address: place?.address ?? address,
    latitude: place?.latitude,
    longitude: place?.longitude,
    reporterId: actor.id,
    anonymous: false,
    onBehalf: true,
    photoKeys: [],
    said,
    x: expiresFrom(deps.now()),
  })
}

/** Months are kept by two digits of the year. */
const earliest = Date.parse('2000-01-01T00:00:00+08:00')

type Sorted = { categoryCode: string; located: Located | undefined }

function check(command: ImportCommand, street: Street, now: number): Outcome<Sorted> {
  const reportedAt = Date.parse(command.reportedAt)
  if (reportedAt > now || reportedAt < earliest) return refuse('badInput', { field: 'reportedAt' })
  const categoryCode = sort(command, street)
  if (!categoryCode) return refuse('unknownCategory', { field: 'categoryCode' })
  if (!command.place) return done({ categoryCode, located: undefined })
  const located = locate(street, command.place)
  return located.ok ? done({ categoryCode, located: located.value }) : located
}

/** A report from an older system keeps its own day and waits from today; without a place, at the street's desk. */
export const importOrder: Handler<'importOrder'> = async (request) => {
  const { deps, actor, street, input } = request
  const command = input.body
  const now = deps.now()
  const checked = check(command, street, now)
  if (!checked.ok) return (await createdBefore({ deps, actor, street }, markOf(request))) ?? checked
  const { categoryCode, located } = checked.value

  const sorted = { kind: 'issue' as const, categoryCode, photoKeys: [] }
  return createShown(
    { deps, actor, street },
    {
      body: bodyOf(request, located?.gridId ?? unplacedGrid(actor.street)),
      key: deps.seal.brief('key', sourceKeyOf(command, actor.street)),
      as: 'admin',
      at: Date.parse(command.reportedAt),
      changeIn: (orderId) => firstStep(known({ command: sorted, located, street, now, orderId })),
    },
  )
}
