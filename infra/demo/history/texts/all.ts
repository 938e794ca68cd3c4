import { facilityWords } from './facilities'
import { homeWords } from './homes'
import { peopleWords } from './people'
import { streetOrderWords } from './streetOrder'
import { surroundingWords } from './surroundings'

const words = { ...facilityWords, ...surroundingWords, ...streetOrderWords, ...homeWords, ...peopleWords }

/** Every category that can be ordered has its words. */
export function wordsFor(code: string) {
  const found = words[code]
  if (!found) throw new Error(`nobody has anything to say about ${code}`)
  return found
}

/** Every resident's description with its category. */
export const everyDescription = Object.entries(words).flatMap(([code, ways]) =>
  ways.map(([says]) => ({ code, says })),
)
