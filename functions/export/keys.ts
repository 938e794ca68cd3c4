const part = (place: number) => `P#${String(place).padStart(6, '0')}`

type Asked = { street: string; by: string; said: string; places: string[] }

/** Every key of an export 导出: the job, and the parts of its file. */
export const exportKeys = {
  /** All jobs of a street: the newest last. */
  jobs: (street: string) => `EX#${street}`,
  job: (street: string, id: string) => ({ PK: `EX#${street}`, SK: id }),
  /** Which export is the one that this person asked for so, of these places, a moment ago. */
  asked: ({ street, by, said, places }: Asked) => ({
    PK: `EXA#${street}#${by}`,
    SK: `${said}#${places.join()}`,
  }),
  part: (street: string, { id, place }: { id: string; place: number }) => ({
    PK: `EXP#${street}#${id}`,
    SK: part(place),
  }),
  parts: (street: string, id: string) => `EXP#${street}#${id}`,
  /** Open data of a month as it was published. */
  published: (street: string, month: string) => ({ PK: `EXO#${street}`, SK: month }),
  /** Index `queue`: what is not finished yet. */
  open: (street: string) => `Q#${street}#exports`,
  /** Index `mine`: what a person has exported. */
  mine: (personId: string) => `M#${personId}#E`,
  /** Jobs with what is of a person: their own record. */
  personal: (street: string) => `M#${street}#E`,
}
