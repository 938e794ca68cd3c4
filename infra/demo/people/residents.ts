import { buildingNamed, communityId } from '../places'
import { streetId } from '../communities'
import { mobile, type DemoPerson } from './person'

/** `home` is building, entrance and flat, or a house number alone; without one the household is not verified 已核实. */
type Line = [id: string, name: string, home?: string]

const lines: Line[][] = [
  [
    ['yezhiqiu', '叶知秋', '3号楼 2单元 401'],
    ['heayi', '贺阿姨', '6号楼 1单元 202'],
    ['bichangshun', '毕长顺', '5号楼 1单元 301'],
    ['wangnainai', '王奶奶', '3号楼 1单元 502'],
    ['mixiaoyu', '米小雨', '3号楼 2单元 302'],
    ['dingshanlin', '丁杉林', '3号楼 3单元 101'],
    ['gaojinzhi', '高锦枝', '2号楼 1单元 402'],
    ['tianyoufu', '田有福', '1号楼 2单元 201'],
    ['xiangnanfeng', '向南风', '4号楼 1单元 602'],
    ['zhuoyaqin', '卓雅琴', '5号楼 2单元 102'],
    ['yanzhouping', '严周平', '5号楼 3单元 401'],
    ['shangxinlei', '尚欣蕾', '9号楼 1单元 301'],
    ['weidongliang', '韦栋良', '14号楼 2单元 501'],
    ['laihongxia', '来虹霞', '17号楼 1单元 202'],
    ['oumingrui', '欧茗睿', '柳荫街10号'],
    ['dushaoqi', '都少淇'],
  ],
  [
    ['cangdahai', '仓大海', '盐仓巷12号'],
    ['xishuiyue', '奚水月', '盐仓巷24号'],
    ['bajinlan', '巴槿岚', '盐仓巷36号'],
    ['shexiaochuan', '佘小船', '船工弄7号'],
    ['muronghe', '慕容禾', '船工弄15号'],
    ['guotiansong', '国添松', '秤砣弄14号'],
    ['hengyuanzhi', '衡远芷', '秤砣弄22号'],
    ['fuanning', '付安柠', '东湾路115号'],
    ['yukaixin', '喻开欣', '东湾路138号'],
    ['linghuzhong', '令狐钟'],
  ],
  [
    ['liuhongsheng', '柳虹升', '柳桥新苑2幢 1单元 301'],
    ['baoxingyao', '包杏瑶', '柳桥新苑3幢 2单元 502'],
    ['gengdashan', '耿岱山', '柳桥新苑6幢 1单元 101'],
    ['suizhanpeng', '眭展鹏', '柳桥路9号'],
    ['huoxiuying', '霍岫英', '柳桥路34号'],
    ['wujianing', '邬嘉宁', '染坊街5号'],
    ['ranfangniang', '冉芳娘', '染坊街29号'],
    ['gechunlai', '葛椿来'],
  ],
  [
    ['chaowanyi', '晁婉漪', '望潮里2号楼 1单元 701'],
    ['haidongqing', '海冬晴', '望潮里5号楼 2单元 302'],
    ['lvmingcheng', '吕茗城', '望潮里8号楼 1单元 1102'],
    ['fanlijuan', '樊荔涓', '望潮里11号楼 1单元 902'],
    ['maoyuxin', '茅雨薪', '望潮里14号楼 2单元 603'],
    ['yingzhenbo', '应震波', '潮音路19号'],
    ['qulanting', '璩兰亭', '潮音路52号'],
    ['heshanhong', '何杉弘'],
  ],
  [
    ['dengtaowen', '邓陶文', '灯塔新村3号楼 1单元 201'],
    ['kangmeizhen', '康梅榛', '灯塔新村7号楼 2单元 602'],
    ['niuerzhu', '牛二柱', '灯塔新村7号楼 1单元 301'],
    ['jinshuying', '靳淑瑛', '灯塔新村8号楼 3单元 402'],
    ['shifulai', '史福莱', '灯塔新村12号楼 1单元 502'],
    ['duanyining', '段忆柠', '灯塔新村15号楼 2单元 101'],
    ['wanyouliang', '万有粮', '灯塔新村19号楼 1单元 202'],
    ['cuizhaodi', '崔照笛', '灯塔路20号'],
    ['pangxiaoyu', '庞筱屿'],
  ],
  [
    ['songtinglan', '宋听澜', '听松苑3幢 1单元 1001'],
    ['taojianming', '陶鉴茗', '听松苑7幢 2单元 802'],
    ['zhaiyunfei', '翟云霏', '听松苑11幢 1单元 502'],
    ['luodaxing', '骆岱行', '松坡路18号'],
    ['ximenyan', '西门雁', '松坡路44号'],
    ['jiaxiaoshan', '贾筱杉'],
  ],
  [
    ['duchuanweng', '堵传翁', '石埠头11号'],
    ['yujiangnv', '余江楠', '石埠头35号'],
    ['manshishi', '满拾诗', '石埠花园2幢 1单元 402'],
    ['jingbohan', '荆泊涵', '石埠花园4幢 2单元 301'],
    ['shuangxiaojie', '双小洁', '石埠花园8幢 1单元 601'],
    ['gudaoren', '古稻仁', '老渡口7号'],
    ['quewenxiu', '阙文岫'],
  ],
]

/** 王奶奶 has no phone: neighbours report for her. */
const lastFour: Record<string, string> = {
  yezhiqiu: '8830',
  heayi: '6021',
  bichangshun: '2046',
  wangnainai: '',
}

function livingAt(home: string, community: number) {
  const [name = '', ...flat] = home.split(' ')
  const building = buildingNamed(name, communityId(community))
  // As a grid worker writes it at the door: two of one flat count as one household.
  const room = flat.length === 2 ? flat.join(' ') : '1'
  return { label: [name, ...flat].join(' '), buildingId: building.id, room }
}

/** 居民, most of them with a verified household. */
export const residents: DemoPerson[] = lines.flatMap((ofCommunity, c) =>
  ofCommunity.map(([id, name, home], at) => {
    const digits = lastFour[id] ?? String(3000 + c * 100 + at)
    return {
      id,
      name,
      ...(digits && { phone: mobile(digits) }),
      roles: [{ role: 'resident', scope: streetId }],
      ...(home && { household: livingAt(home, c + 1) }),
    }
  }),
)
