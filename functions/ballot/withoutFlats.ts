import type { Part, Result } from '../../shared/ballot/count'
import type { Resolution } from '../../shared/ballot/resolution'
import type { BallotRule } from '../../shared/ballot/rule'
import { known } from '../../shared/known'

/** So many stand behind an area that is published: one flat is known by its own. */
const leastBehind = 5

const isFew = (number: number) => number > 0 && number < leastBehind
const isTold = (number: number) => number >= leastBehind

type Cell = { id: string; number: number }
const abstaining = ''

/** No figure of a few, none that leaves a few over, and no few that follow when all others are taken from the whole. */
function cellsTold(cells: Cell[], whole: number, { kind }: BallotRule) {
  const told = cells
    .filter(({ number }) => isTold(number) && !isFew(whole - number))
    .sort((one, other) => one.number - other.number)
  // Of several options each home is behind more than one: they do not add up to anything.
  const hidden = () => whole - told.reduce((sum, { number }) => sum + number, 0)
  while (kind !== 'several' && told.length > 0 && isFew(hidden())) told.shift()
  return new Set(told.map(({ id }) => id))
}

const area = (of: number, isShown: boolean) => known({ area: isShown ? of : undefined })

/** Whether it was reached stays, whatever else does. */
const partShown = ({ part, whole, least, isReached }: Part, isShown: { part: boolean; whole: boolean }) => ({
  ...known({ part: isShown.part ? part : undefined }),
  ...(isShown.whole && { whole, least }),
  isReached,
})

const percent = (area: number, whole: number) => Math.floor((area / whole) * 100) * (whole / 100)

/** Of all who take part; in whole per cent of everybody's where only a few do not, and nothing of a few. */
function wholeShown({ takingPart, entitled }: Result) {
  if (!isTold(takingPart.number)) return {}
  if (!isFew(entitled.number - takingPart.number)) return { area: takingPart.area, isExact: true }
  return { area: Math.round(percent(takingPart.area, entitled.area || 1)) }
}

type Told = { told: Set<string>; isExact?: boolean }

/** What the leading option's figure can be held against without naming a few. */
function majorityShown(result: Result, rule: BallotRule, { told, isExact = false }: Told) {
  const { majority, tally, abstained, takingPart } = result
  // Slips that say nothing stand in no row with an area: what is left of the whole would be theirs.
  const inRows = tally.reduce((sum, { number }) => sum + number, abstained.number)
  const isAllSaid = takingPart.number === inRows
  const leading = tally.filter(({ number }) => number === majority?.byNumber.part)
  const bases = {
    entitled: true,
    takingPart: isExact,
    decided: isExact && isAllSaid && (abstained.number === 0 || told.has(abstaining)),
  }
  // After a run-off it is the last round's, whose few more than in the first would follow.
  const isOfTally = leading.length > 0 && leading.every(({ option }) => told.has(option))
  return { part: rule.kind !== 'rank' && isOfTally, whole: bases[rule.majorityOf] }
}

type Published = Pick<Resolution, keyof Result>

/** 公布: every figure by number as it was counted, and by area what names no flat. */
export function withoutFlats(result: Result, rule: BallotRule): Published {
  const { takingPart, abstained, tally, quorum, majority } = result
  const cells = [...tally.map(({ option: id, number }) => ({ id, number })), { id: abstaining, ...abstained }]
  const told = cellsTold(cells, takingPart.number, rule)
  const { area: whole, isExact } = wholeShown(result)
  const isLeadShown = majorityShown(result, rule, known({ told, isExact }))
  return {
    ...result,
    takingPart: { number: takingPart.number, ...known({ area: whole }) },
    abstained: { number: abstained.number, ...area(abstained.area, told.has(abstaining)) },
    tally: tally.map(({ option, number, area: of }) => ({ option, number, ...area(of, told.has(option)) })),
    quorum: {
      byNumber: quorum.byNumber,
      ...(quorum.byArea && { byArea: known({ ...quorum.byArea, part: whole }) }),
    },
    ...(majority && {
      majority: {
        byNumber: majority.byNumber,
        ...(majority.byArea && { byArea: partShown(majority.byArea, isLeadShown) }),
      },
    }),
  }
}
