import { communityId, buildingNamed } from '../../infra/demo/places'
import { streetId } from '../../infra/demo/communities'
import { mobile, type DemoPerson } from '../../infra/demo/people/person'
import type { House } from './openStreet'

const building = buildingNamed('3号楼', communityId(1))

/** Whom nobody of the demo street has met yet. */
const newcomers: [id: string, name: string, room: string][] = [
  ['ruixiuzhu', '芮秀竹', '1单元 101'],
  ['jinghetian', '井禾田', '1单元 201'],
  ['congshuping', '丛书屏', '1单元 402'],
  ['yinghaitang', '应海棠', '2单元 101'],
  ['lingxiaofeng', '凌晓枫', '2单元 202'],
  ['chaidaheng', '柴大衡', '2单元 602'],
  ['wuqianli', '邬千里', '3单元 202'],
  ['danxinghua', '单杏花', '3单元 501'],
]

const person = ([id, name, room]: (typeof newcomers)[number], at: number): DemoPerson => ({
  id,
  name,
  phone: mobile(String(3900 + at)),
  roles: [{ role: 'resident', scope: streetId }],
  household: { label: `3号楼 ${room}`, buildingId: building.id, room },
})

/** 叶知秋, 王奶奶, 米小雨, 丁杉林. */
const livingThere = ['2单元 401', '1单元 502', '2单元 302', '3单元 101']

/** 3号楼 with twelve doors, and somebody with a say behind each. */
export const parkingHouse: House = {
  people: newcomers.map(person),
  doors: {
    buildingId: building.id,
    households: [...livingThere, ...newcomers.map(([, , room]) => room)].map((room) => ({ room, area: 67 })),
  },
}

export const parkingBuildingId = building.id

/** Who votes by phone beside those whose phones are seen; the two others hand in paper, like 王奶奶. */
export const others = newcomers.slice(0, 6).map(([id]) => id)
export const onPaper = ['1单元 502', ...newcomers.slice(6).map(([, , room]) => room)]
