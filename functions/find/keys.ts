import { timeOfUlid } from '../../shared/ulid'
import { chinaMonth } from '../../shared/clock/china'
import { streetOf } from '../../shared/place/codes'
import { dayAndTail } from '../../shared/workOrder/id'
import { keys } from '../keys'

/** By what an order is found: each leads to it, and whether it still is so, the order itself says. */
export const findKeys = {
  /** Marks of the words of a month, under where the words lie: `ulid#B` the report, `ulid#N#…` what was said later. */
  marks: (street: string, month: string) => `FW#${street}#${month}`,
  marksOf: (street: string, at: string) => ({
    PK: `FW#${street}#${dayAndTail(at.slice(0, 26)).day.slice(0, 4)}`,
    SK: at,
  }),
  /** Where the words lie of which these are the marks. */
  wordsAt: (street: string, at: string) => ({ PK: keys.body(street, at.slice(0, 26)).PK, SK: at }),
  bodyAt: (street: string, at: string) => keys.body(street, at.slice(0, 26)),
  /** `mark` is the keyed hash of a telephone. */
  phone: (street: string, mark: string) => `FP#${street}#${mark}`,
  building: (buildingId: string) => `FH#${streetOf(buildingId)}#${buildingId.slice(9)}`,
  /** Who looked for a telephone, and when: each look its own line, however close they are. */
  phoneFound: (street: string, ulid: string) => ({
    PK: `FL#${street}#${chinaMonth(timeOfUlid(ulid))}`,
    SK: ulid,
  }),
  /** How many telephones somebody has looked for in an hour. */
  phonesIn: (personId: string, hour: number) => ({ PK: `U#${personId}`, SK: `PHONES#${hour}` }),
  phonesFound: (street: string, month: string) => `FL#${street}#${month}`,
  isWords: ({ PK, SK }: { PK: string; SK: string }) => PK.startsWith('P#') && /^.{26}#[BN]/.test(SK),
}
