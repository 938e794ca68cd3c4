import { Phone } from '../../../shared/person/person'

/** What is wrong with a telephone number that was typed; an empty one is nobody's mistake. */
export const wrongPhone = (phone: string | undefined) =>
  !phone?.trim() || Phone.safeParse(phone).success
    ? undefined
    : '手机号是 11 位；座机要带区号，比如 0199-2600000'
