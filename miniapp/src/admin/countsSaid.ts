import type { Overview } from '../../../shared/setup/overview'

type Counts = Overview['counts']

/** 12 个社区、51 个网格: what there is, in the order of the ladder. */
export const placesSaid = ({ communities, grids, buildings, households }: Counts) =>
  `${communities} 个社区、${grids} 个网格、${buildings} 栋楼，${households > 0 ? `${households} 户` : '户名册还没有'}`

export const peopleSaid = ({ staff, units }: Counts) => `${staff} 个人，${units} 个部门`

export const cataloguesSaid = ({ categories, duties }: Counts) => `${categories} 类，权责清单 ${duties} 行`
