import type { BodySeen } from '../../../shared/ballot/body'

type Members = BodySeen['members']

/** One name a line: as it is typed from a list, or pasted. */
export const asLines = (members: Members) => members.map(({ name }) => name).join('\n')

const namesIn = (text: string) =>
  text
    .split(/[\n、，,]/)
    .map((name) => name.trim())
    .filter(Boolean)

/** Who is still there keeps the seat and the person tied to it; of two of one name the first keeps the first seat. */
export function membersFrom(text: string, before: Members) {
  const free = [...before]
  return namesIn(text).map((name) => {
    const at = free.findIndex((member) => member.name === name)
    const [kept] = at >= 0 ? free.splice(at, 1) : []
    return kept ? { id: kept.id, name } : { name }
  })
}

/** Who will be no member any more, and who becomes one: said before it is saved. */
export function changeSaid(text: string, before: Members) {
  const after = membersFrom(text, before)
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ name }) => name)
  const come = after.filter(({ id }) => !id).map(({ name }) => name)
  return [
    ...(come.length > 0 ? [`加上 ${come.join('、')}`] : []),
    ...(gone.length > 0 ? [`去掉 ${gone.join('、')}`] : []),
  ].join('；')
}
