import { talker } from './talker'
import { morning, words, type Told } from './wutong'

/** Just raised, and not looked at yet. */
export async function dogs({ teller, now }: Told) {
  const topic = talker(teller, 'topic dogs', morning(now))
  await topic.raise(
    'xiangnanfeng',
    1,
    words('晚上遛狗要不要定个地方', '4号楼前草坪上狗粪没人收，小孩踩到好几回。', '4号楼', '3号楼'),
  )
  await topic.beside('dingshanlin', 0.5, ['support', {}])
}
