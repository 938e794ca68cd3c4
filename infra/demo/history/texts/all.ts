import { facilityWords } from './facilities'
import { homeWords } from './homes'
import { streetOrderWords } from './streetOrder'
import { surroundingWords } from './surroundings'
import type { Words } from './words'

const words = { ...facilityWords, ...surroundingWords, ...streetOrderWords, ...homeWords }

/** Every category that can be ordered has its words. */
export function wordsFor(code: string): Words {
  const found = words[code]
  if (!found) throw new Error(`nobody has anything to say about ${code}`)
  return found
}

/** Every resident's description with its category. */
export const everyDescription = Object.entries(words).flatMap(([code, { says }]) =>
  says.map((description) => ({ code, description })),
)
