/** What is said about one category on its way; `{b}` is the name of the place. */
export type Words = {
  /** The resident's. */
  says: string[]
  /** 网格员核实. */
  found: string
  /** 办结. */
  did: string[]
}
export type WordsByCode = Record<string, Words>
