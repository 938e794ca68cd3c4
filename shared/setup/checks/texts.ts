import { isCleanText } from '../../text'

/** What is wrong with a name, if anything. */
export function wrongName(name: string, longest = 40) {
  if (!name.trim()) return '没有写名称'
  if (name.length > longest) return `太长了，最多 ${longest} 个字`
  return isCleanText(name) ? undefined : '有看不见的符号，请重新打一遍'
}

/** Landline, mobile, or a short number such as 12345. */
const office = /^\d{3,12}$|^0\d{2,3}-\d{7,8}(-\d{1,6})?$|^400-?\d{3}-?\d{4}$/

export const wrongPhone = (phone: string | undefined) =>
  phone === undefined || office.test(phone) ? undefined : `电话“${phone.slice(0, 30)}”读不懂`
