import type { Answer } from '../../../shared/contract'
import type { Beside } from '../beside'
import { crossing, named } from '../crossing'
import type { Side } from '../side'

type Topic = Answer<'getTopic'>['topic']
type Listed = { id: string; title: string }

/** A topic by its title, moved at either side with the version that the other shows. */
export async function topicCalled(scene: Beside, community: string, title: string) {
  const { get, post } = crossing(scene)
  const [one, other] = scene.sides
  const { topics } = await get(one, 'guqing', `/topics?desk=${community}`)
  const { id } = named<Listed>(topics, (topic) => topic.title === title)
  const seen = async (side = one) => (await get(side, 'guqing', `/topics/${id}`)).topic as Topic
  return {
    path: `/topics/${id}`,
    seen,
    move: async (side: Side, by: string, [move, body]: [string, object]) => {
      const { version } = await seen(side === one ? other : one)
      return (await post(side, [by, `/topics/${id}/${move}`, { version, ...body }])).topic as Topic
    },
  }
}
