import { unplacedGrid } from '../../../shared/place/codes'
import { streetId } from '../communities'
import { gridId } from '../places'
import { mobile, type DemoPerson } from './person'

type Line = [id: string, name: string, grids: number[]]

/** Community by community, who looks after which of its grids. */
const lines: Line[][] = [
  [
    ['jinghe', '景禾', [1, 2]],
    ['shenxiaohe', '沈小禾', [3]],
    ['puyuan', '蒲原', [4]],
    ['miaoqingshan', '苗青山', [5, 6]],
    ['bianlanxin', '卞兰馨', [7, 8]],
  ],
  [
    ['qiqiaoyun', '戚巧云', [1]],
    ['loudaming', '娄大明', [2]],
    ['yinxiaoman', '殷小满', [3, 4]],
    ['qiaomuqing', '乔木青', [5, 6]],
    ['tongshuhe', '童书禾', [7]],
    ['jianbaiyang', '简白杨', [8]],
  ],
  [
    ['ruanyichen', '阮亦辰', [1, 2]],
    ['muchunsheng', '穆春生', [3]],
    ['sangyu', '桑榆', [4]],
    ['oudongmei', '区冬梅', [5, 6]],
    ['leianhe', '雷安和', [7]],
  ],
  [
    ['dihuaijin', '狄怀瑾', [1]],
    ['kongxiaotang', '孔小棠', [2, 3]],
    ['anruosheng', '安若笙', [4, 5]],
    ['baimingyuan', '柏明远', [6]],
    ['yuanzhiqiu', '原知秋', [7]],
  ],
  [
    ['fengyinuo', '丰一诺', [1, 2]],
    ['shengxiaqing', '盛夏青', [3]],
    ['chubolin', '褚柏林', [4]],
    ['heliansheng', '和连升', [5, 6]],
    ['tanyueying', '谈月英', [7]],
    ['shihailan', '石海岚', [8]],
  ],
  [
    ['xinghechuan', '邢河川', [1, 2]],
    ['jiqingzhu', '计青竹', [3, 4]],
    ['cenyanqiu', '岑雁秋', [5]],
    ['liminghui', '厉明卉', [6]],
  ],
  [
    ['nidaochang', '倪稻昌', [1]],
    ['gongxiaolu', '龚晓露', [2, 3]],
    ['tengjiahe', '滕嘉禾', [4]],
    ['baoyulan', '鲍玉岚', [5, 7]],
    ['quhaifeng', '曲海沣', [6]],
  ],
]

const onTheMap = lines.flatMap((workers, community) =>
  workers.map(([id, name, grids]) => ({
    id,
    name,
    scopes: grids.map((grid) => gridId(community + 1, grid)),
  })),
)

/** The grid workers 网格员 with the grids they walk, and the street desk's own for what has no place yet. */
export const gridWorkers: DemoPerson[] = [
  ...onTheMap,
  { id: 'zhanyihang', name: '詹一航', scopes: [unplacedGrid(streetId)] },
].map(({ id, name, scopes }, at) => ({
  id,
  name,
  phone: mobile(String(1101 + at)),
  roles: scopes.map((scope) => ({ role: 'gridWorker', scope })),
}))
