import { rateNames, type Numbers, type RateShown } from '../../shared/numbers/answer'
import { fewCases, weighed } from '../../shared/numbers/rates'

type Share = Omit<RateShown, 'strict'>
type Rates = Numbers['rates']

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

function shareOf(shares: readonly Share[]): Share {
  const [over, of] = [sum(shares.map((one) => one.over)), sum(shares.map((one) => one.of))]
  return { over, of, isFew: of < fewCases, ...(of > 0 && { percent: (100 * over) / of }) }
}

/** A share of all together: numerators and denominators added up, each as its own street reckons it. */
function summedRate(rates: readonly RateShown[]): RateShown {
  const strict = rates.flatMap((rate) => rate.strict ?? [])
  return { ...shareOf(rates), ...(strict.length > 0 && { strict: shareOf(strict) }) }
}

/** Of each rate that any of these has. */
export const summedRates = (all: readonly Partial<Rates>[]) =>
  Object.fromEntries(
    rateNames.flatMap((name) => {
      const rates = all.flatMap((one) => one[name] ?? [])
      return rates.length > 0 ? [[name, summedRate(rates)] as const] : []
    }),
  ) as Rates

type Weights = NonNullable<Numbers['weights']>

export const sameWeights = ([first, ...rest]: readonly Weights[]) =>
  rest.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined

/** 综合成绩 of the rates of all together; of no hundred where they are weighed differently. */
export function summedScore(
  { response, solved, satisfied }: Rates,
  weights: Weights | undefined,
): Numbers['score'] {
  const { of, isFew } = response
  const isKnown = of > 0 && weights !== undefined
  return { of, isFew, ...(isKnown && { percent: weighed({ response, solved, satisfied }, weights) }) }
}
