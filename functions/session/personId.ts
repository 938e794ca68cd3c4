import type { ApiDeps } from '../deps'

/** The ids of people who were given one by a list are words and never look like this. */
const madeHere = /^p[0-9a-v]{14}$/

/** Whether it is the id of somebody who came by herself, with WeChat. */
export const isMadeHere = (personId: string) => madeHere.test(personId)

/** Letters and digits that cannot be guessed. */
export const newPersonId = ({ randomDigit }: ApiDeps) =>
  `p${Array.from({ length: 14 }, () => randomDigit().toString(32)).join('')}`
