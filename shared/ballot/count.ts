import { leastOf, reaches, type Fraction } from './fraction'
import { optionsOf, yes, type BallotRule, type Choice } from './rule'
import { runOff, type Round } from './runOff'

/** Floor areas in whole hundredths of a square metre: sums of them are exact. */
export type Weight = { number: number; area: number }

/** `isBlank`: on paper, and not read or not to be read. It takes part and is for nothing, but abstains from nothing. */
export type Cast = { choice: Choice; area: number; isBlank?: boolean }

export type Part = { part: number; whole: number; least: number; isReached: boolean }

/** Why it is as it is, in the figures that are published with it. */
export type Result = {
  entitled: Weight
  takingPart: Weight
  abstained: Weight
  tally: { option: string; number: number; area: number }[]
  quorum: { byNumber: Part; byArea?: Part }
  /** Of the option that leads; absent where none does. */
  majority?: { byNumber: Part; byArea?: Part }
  /** For `rank`: how it went, round by round. */
  rounds?: Round[]
  outcome: 'adopted' | 'rejected' | 'noQuorum' | 'tie'
  chosen: string[]
}

const weightOf = (cast: Cast[]): Weight => ({
  number: cast.length,
  area: cast.reduce((sum, { area }) => sum + area, 0),
})

function partOf(part: Weight, whole: Weight, { fraction, byArea }: { fraction: Fraction; byArea: boolean }) {
  const measure = (by: keyof Weight): Part => ({
    part: part[by],
    whole: whole[by],
    least: leastOf(whole[by], fraction),
    isReached: reaches(part[by], whole[by], fraction),
  })
  return { byNumber: measure('number'), ...(byArea && { byArea: measure('area') }) }
}

const isReached = ({ byNumber, byArea }: { byNumber: Part; byArea?: Part }) =>
  byNumber.isReached && byArea?.isReached !== false

const baseOf = (rule: BallotRule, entitled: Weight, cast: Cast[]) => {
  if (rule.majorityOf === 'entitled') return entitled
  return weightOf(rule.majorityOf === 'decided' ? cast.filter(({ choice }) => choice.length > 0) : cast)
}

/** Who is for each option: its first choice where the order counts, every one chosen otherwise. */
const forOption = (cast: Cast[], option: string, { kind }: BallotRule) =>
  cast.filter(({ choice }) => (kind === 'rank' ? choice[0] === option : choice.includes(option)))

/** The leading option, several where they are level: for 同意/不同意 it is 同意 that has to get the majority. */
function leadersOf(tally: Result['tally'], rule: BallotRule) {
  if (rule.kind === 'yesNo') return [yes]
  const most = Math.max(0, ...tally.map(({ number }) => number))
  return tally.filter(({ number }) => number === most && most > 0).map(({ option }) => option)
}

type Decided = Pick<Result, 'outcome' | 'chosen' | 'majority' | 'rounds'>

/** 选几项: every option that gets the majority. */
function decideSeveral(cast: Cast[], base: Weight, rule: BallotRule): Decided {
  const chosen = optionsOf(rule).filter((option) => {
    const part = weightOf(forOption(cast, option, rule))
    return isReached(partOf(part, base, { fraction: rule.majority, byArea: rule.byArea }))
  })
  return { outcome: chosen.length > 0 ? 'adopted' : 'rejected', chosen }
}

function decideOne(
  supporters: Cast[],
  leader: string,
  { base, rule }: { base: Weight; rule: BallotRule },
): Decided {
  const majority = partOf(weightOf(supporters), base, { fraction: rule.majority, byArea: rule.byArea })
  return isReached(majority)
    ? { outcome: 'adopted', chosen: [leader], majority }
    : { outcome: 'rejected', chosen: [], majority }
}

function decide(
  cast: Cast[],
  base: Weight,
  { tally, rule }: { tally: Result['tally']; rule: BallotRule },
): Decided {
  if (rule.kind === 'several') return decideSeveral(cast, base, rule)
  if (rule.kind === 'rank') {
    const { rounds, winner, standing } = runOff(cast, optionsOf(rule))
    if (!winner) return { outcome: cast.length > 0 ? 'tie' : 'rejected', chosen: [], rounds }
    return { ...decideOne(standing(winner), winner, { base, rule }), rounds }
  }
  const [leader, ...level] = leadersOf(tally, rule)
  if (!leader) return { outcome: 'rejected', chosen: [] }
  if (level.length > 0) return { outcome: 'tie', chosen: [] }
  return decideOne(forOption(cast, leader, rule), leader, { base, rule })
}

/**
 * 计票: what was decided, from the ballots alone, with every figure that leads there. Who abstains takes part
 * (《民法典》第二百七十八条 counts 参与表决); quorum and majority hold by number, and by area where the rule says so.
 */
export function count(cast: Cast[], entitled: Weight, rule: BallotRule): Result {
  const takingPart = weightOf(cast)
  const quorum = partOf(takingPart, entitled, { fraction: rule.quorum, byArea: rule.byArea })
  const tally = optionsOf(rule).map((option) => ({ option, ...weightOf(forOption(cast, option, rule)) }))
  const decided = decide(cast, baseOf(rule, entitled, cast), { tally, rule })
  return {
    entitled,
    takingPart,
    abstained: weightOf(cast.filter(({ choice, isBlank }) => choice.length === 0 && !isBlank)),
    tally,
    quorum,
    ...decided,
    ...(!isReached(quorum) && { outcome: 'noQuorum', chosen: [] }),
  }
}
