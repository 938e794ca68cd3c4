import type { CampaignFigures } from '../../../shared/campaign/campaign'
import { comparedDays, leastShown, type Count, type Reported } from '../../../shared/campaign/reported'

/** 12 件; to residents under five no number. */
export const countSaid = ({ count, isFew }: Count) => (isFew ? `少于 ${leastShown} 件` : `${count ?? 0} 件`)

/** 12 件; to residents 10–19 件. */
export function reportedSaid({ count, band, isMany }: Reported) {
  if (isMany) return '很多件，没有细数'
  if (!band) return `${count ?? 0} 件`
  if (band.to === undefined) return `${band.from} 件以上`
  return band.from === 0 ? `不到 ${band.to + 1} 件` : `${band.from}–${band.to} 件`
}

/** Behind the word before it, with the space that a figure has there. */
export const reportedAs = (of: Reported) => {
  const said = reportedSaid(of)
  return /^\d/.test(said) ? ` ${said}` : said
}

/** Why it says about how many alone, to whom it does. */
export const aboutHowMany = ({ band }: Reported) => (band ? '只说大概几件，免得认出是谁报的。' : '')

/** The one sentence: what was, and what has come since. */
export function figuresSaid({ before, after }: CampaignFigures) {
  if (!before) return '开始以后，数得出之前 30 天报了几件'
  const was = `开始前 ${comparedDays} 天报了${reportedAs(before)}`
  if (!after) return `${was}。办结以后，再数之后的`
  if (after.days === 0) return `${was}。刚办结，之后的还没得数`
  const since = `${was}，办结后 ${after.days} 天报了${reportedAs(after)}`
  return after.days < comparedDays ? `${since}。满 ${comparedDays} 天再比` : since
}

/** What was neither closed nor goes on: withdrawn, merged, not taken up. */
function restSaid({ all, closed, open }: NonNullable<CampaignFigures['linked']>) {
  if (closed.isFew || open.isFew) return ''
  const rest = (all.count ?? 0) - (closed.count ?? 0) - (open.count ?? 0)
  return rest > 0 ? `另外 ${rest} 件撤回了、并到别的单里，或不归街道办` : ''
}

/** 关联的 12 件里，办好 10 件，在办 2 件；其中办好又重办过 1 件. */
export function linkedSaid(linked: NonNullable<CampaignFigures['linked']>) {
  const { all, closed, open, cameBack } = linked
  if (all.isFew) return `关联了少于 ${leastShown} 件，不细数`
  const parts = [
    !closed.isFew && `办好 ${countSaid(closed)}`,
    !open.isFew && `在办 ${countSaid(open)}`,
    restSaid(linked),
  ].filter(Boolean)
  const again = !cameBack.isFew && cameBack.count ? `；其中办好又重办过 ${countSaid(cameBack)}` : ''
  return parts.length > 0
    ? `${[`关联的 ${countSaid(all)}里`, ...parts].join('，')}${again}`
    : `关联了 ${countSaid(all)}${again}`
}
