import type { Me } from '../../../shared/person/person'

const tailOf = (phone: string) => `手机尾号 ${phone.slice(-4)}`

/** What the program calls its reader: by name, else by the end of the number. */
export function nameOf({ name, phone }: Pick<Me, 'name' | 'phone'>) {
  if (name) return name
  return phone ? tailOf(phone) : '您好'
}

/** The other of the two, where both are known. */
export const tailBeside = ({ name, phone }: Pick<Me, 'name' | 'phone'>) =>
  name && phone ? tailOf(phone) : undefined
