import type { Role } from '../../shared/actor'
import { roleNames } from '../../shared/copy'
import type { Deps } from '../../functions/deps'

/** In the order in which a matter passes through their hands. */
const shown: [Role, string][] = [
  ['resident', 'resident'],
  ['gridWorker', 'grid worker'],
  ['dispatcher', 'dispatcher'],
  ['handler', 'handler'],
  ['supervisor', 'supervisor'],
]

type Served = { url: string; weChatUrl: string; deps: Pick<Deps, 'people' | 'settings'> }

/** Where to look, and as whom. */
export async function greeting({ url, weChatUrl, deps }: Served) {
  const people = await deps.people.demoPeople(deps.settings.defaultStreet)
  const lines = shown.flatMap(([role, english]) => {
    const person = people.find(({ roles }) => roles.some((held) => held.role === role))
    return person ? [`    ${roleNames[role]} ${person.name}（${english}, demo:${person.id}）`] : []
  })
  return `
  e睦邻 已就绪，请打开 ${url}
  e睦邻 is ready: open the address above in a browser.

  演示街道里的人，在网页里选一位：
  Look at it as one of these people of the demo street:
${lines.join('\n')}

  接口说明 API         ${url}/docs
  微信替身 WeChat      ${weChatUrl}/stand-in
  停止 Stop            Ctrl-C
`
}
