import { ballotKeys } from '../../functions/ballot/keys'
import { computerKeys } from '../../functions/computer/keys'
import type { Key } from '../../functions/table/store'

const partsOf = ({ PK }: Key) => PK.split('#')

/** What an item is, told from its key alone: whoever looks through a whole table knows no more of it. */
export const found = {
  /** The letters before the first `#`. */
  family: (key: Key) => partsOf(key)[0] ?? '',
  street: (key: Key) => partsOf(key)[1] ?? '',
  /** An entry of an inbox, and not how far it was read. */
  isEntry: ({ PK, SK }: Key) => PK.startsWith('U#') && /^I#\d{9}#[0-9A-Z]{26}$/.test(SK),
  /** What a person is in a street. */
  isStanding: ({ PK, SK }: Key) => PK.startsWith('U#') && SK.startsWith('ROLE#'),
  /** A computer that somebody's phone let in. */
  isComputer: ({ PK, SK }: Key) => PK.startsWith('U#') && SK.startsWith(computerKeys.letIn('').SK),
  isGroup: ({ PK, SK }: Key) => PK.startsWith('DG#') && SK === 'G',
  isMember: ({ PK, SK }: Key) => PK.startsWith('DG#') && SK.startsWith('M#'),
  isPlaced: ({ PK, SK }: Key) => PK.startsWith('DP#') && SK === 'P',
  isTurnout: (key: Key) => key.PK.startsWith('VT#') && !ballotKeys.isTakenBack(key),
  /** The partition of ballots that a turnout tells of. */
  ballotsOf: (key: Key) => {
    const [, street = '', ulid = '', n = ''] = partsOf(key)
    return ballotKeys.ballots(`${street}-${ulid}-${n}`, Number(key.SK))
  },
}
