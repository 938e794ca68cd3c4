import { limitNames, limitUnits, shipped } from '../../../shared/clock/limits'
import { amountText, limitTitles, limitUnitNames } from '../../../shared/copy'

export type Column = { name: string; note: string; example: string; mayBeEmpty?: true; mayBeMissing?: true }
export type SheetKind = { name: string; note: string; columns: Column[] }

const column = (name: string, example: string, note = ''): Column => ({ name, example, note })
const optional = (name: string, example: string, note = ''): Column => ({
  ...column(name, example, note),
  mayBeEmpty: true,
  mayBeMissing: true,
})

const kind = (name: string, note: string, columns: Column[]): SheetKind => ({ name, note, columns })

const shippedSaid = limitNames.map((name) => `${limitTitles[name]} ${amountText(shipped[name])}`).join('、')

/** Every table a street is set up from: what is read, what the templates show, what their guide says. */
export const sheetKinds = {
  street: kind('街道', '只有一行。', [
    column('编号', '990107001', '统计用区划代码的前 9 位'),
    column('名称', '示例街道'),
    column('电话', '0199-2700000', '街道办的电话，居民看得到'),
    column('兜底类别', 'Z99', '分不清的事先归到哪一类，要在“类别”里'),
  ]),
  communities: kind('社区', '一行一个社区。', [
    column('编号', '990107001001', '12 位数字，以街道编号开头'),
    column('名称', '示例社区'),
    optional('电话', '0199-2700001'),
  ]),
  buildings: kind('楼栋', '一行一栋楼，居民没有定位时从这里选。', [
    column('编号', '99010700100101B1', '网格编号 + B + 楼号（1 到 4 位数字）'),
    column('名称', '1号楼'),
    column('纬度', '28.9011', 'GCJ-02 坐标，要在所属网格的边界里'),
    column('经度', '118.9011'),
  ]),
  households: kind(
    '户',
    '户名册，一行一户；没有就不用这张表。只写门牌，不要写住的是谁。走访、核实住户、按户表决都照它。',
    [
      column('楼栋', '99010700100101B1', '楼栋编号，要在“楼栋”里'),
      column('门牌', '1单元 101', '同一栋楼里不重复；走访时也这样写。没有人家的楼（菜场、学校）写一行“无”'),
      optional('面积', '89.5', '建筑面积，平方米；按面积表决才用'),
    ],
  ),
  units: kind('部门', '一行一个责任单位。', [
    column('编号', 'U01', 'U 加 2 到 4 位数字'),
    column('名称', '市政养护所'),
    optional('电话', '0199-2700011'),
  ]),
  categories: kind('类别', '一行一个类别。', [
    column('编号', 'Z99', '一个大写字母加 2 到 4 位数字'),
    column('大类', '其他'),
    column('名称', '其他事项'),
    column('时限', '一般', '应急（2 小时）、水电气暖（24 小时）、一般（7 天）、复杂（15 天）'),
    optional('搜索词', '不知道归哪类、别的', '居民会怎么说，用顿号隔开'),
    optional('现场照片', '否', '办结时要不要附照片：是、否'),
    optional('不公开', '否', '邻居看不到：是、否'),
    optional('志愿者要会', '', '放进抢单池时，志愿者会其中一样才能接，用顿号隔开；空着谁都能接'),
    optional('不归街道管', '', '写上一句话，这一类就不收，只告诉居民找谁'),
    optional('转告电话', '', '不归街道管时请居民打的电话'),
  ]),
  questions: kind('问题', '报这类事时多问的问题，一行一个；没有就不用这张表。', [
    column('类别', 'Z99'),
    column('代码', 'fell', '字母开头的英文名，一类里不重复'),
    column('问题', '有人受伤吗？'),
    column('必答', '否', '是、否'),
    column('种类', '是否', '是否、选择、文字'),
    optional('选项', '', '种类是“选择”时，用顿号隔开'),
  ]),
  duties: kind('权责', '权责清单：哪类事在哪个区域归哪个部门；几行都管得到时，区域最小的一行算数。', [
    column('类别', 'Z99'),
    column('区域', '全街道', '全街道，或者社区、网格的编号'),
    column('部门', 'U01'),
  ]),
  staff: kind('人员', '一行一个岗位；一个人有几个岗位就写几行，编号相同。', [
    column('编号', 'zhangsan', '小写拼音；已经用微信登录过的人，写“我的”页面里的编号'),
    column('姓名', '张三'),
    optional('电话', '0199-2700021', '办公电话，居民看得到'),
    column('岗位', '管理员', '网格员、社区派单员、部门经办人、街道督办员、管理员'),
    column(
      '范围',
      '全街道',
      '网格员写网格编号，派单员写社区编号、全街道或全区（区级派单台），督办员写全街道或全区（看各街道之和），经办人写部门编号，管理员写全街道',
    ),
  ]),
  calendars: kind('日历', '国家公布的放假和调休，一行一段。', [
    column('开始', '2027-01-01'),
    optional('结束', '2027-01-03', '只有一天就不写'),
    column('安排', '放假', '放假，或者上班（调休）'),
    optional('说明', '元旦'),
    optional('已公布', '否', '国务院办公厅公布了写“是”；一年里有一行不是“是”，这一年就会提醒'),
  ]),
  limits: kind(
    '时限',
    `和程序自带的不一样的时限，一行一条；没有写的照自带的：${shippedSaid}。已经开始的环节照它开始那一刻的时限算完。`,
    [
      column('开始', '2027-01-01', '从这一天零点起算数；改时限就加一行，不要改旧的'),
      column('事项', '接单', `${limitNames.map((name) => limitTitles[name]).join('、')}`),
      column('多久', '4', '整数'),
      column('单位', '工作小时', `${limitUnits.map((unit) => limitUnitNames[unit]).join('、')}`),
      optional('说明', '2027 年街道办公会定'),
    ],
  ),
} satisfies Record<string, SheetKind>

export type SheetName = keyof typeof sheetKinds
/** The map comes as GeoJSON, under this name. */
export const gridsName = '网格'
