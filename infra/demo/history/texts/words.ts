/** One way it goes: what the resident says, what the grid worker found, what was done. `{b}` names the place. */
export type Words = readonly [says: string, found: string, did: string]

export type WordsByCode = Record<string, readonly Words[]>
