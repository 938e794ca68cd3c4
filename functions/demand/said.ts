/** What somebody said, as far as it is compared: a title weighs more than the rest. */
export type Said = { title: string; text: string }

/** Of a long letter what matters stands at its beginning. */
const mostLetters = 350

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

export const plainSaid = ({ title, text }: Said): Said => ({
  title: plain(title),
  text: plain(text).slice(0, mostLetters),
})

/** Chinese letters that stand side by side. */
export const runsOf = (text: string) => text.match(/\p{Script=Han}+/gu) ?? []
