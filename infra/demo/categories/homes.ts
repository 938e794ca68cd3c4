import { choice, group, must } from './entry'

/** 邻里纠纷, 物业服务. */
export const homes = [
  ...group('邻里纠纷', [
    [
      'J01',
      '邻里吵闹和矛盾',
      'ordinary',
      'police',
      '楼上 楼上吵 隔壁 邻居 跺脚 拖椅子 弹琴 麻将 蹦跳 脚步声 吵架 睡不着 调解 矛盾 纠纷 闹僵 赡养 分家 评评理 家暴',
      { private: true },
    ],
    [
      'J02',
      '楼上楼下漏水',
      'ordinary',
      'service',
      '漏水 天花板 楼上漏 楼上漏水 渗水 滴水 滴下来 防水 卫生间漏 厨房漏 泡了 墙皮掉 吊顶 阳台漏 空调水 空调滴 霉',
      { private: true },
    ],
    [
      'J03',
      '楼道堆物',
      'ordinary',
      'property',
      '楼道 楼梯间 走廊 过道 鞋柜 楼道里堆 楼梯口 纸箱 门口堆 杂物堆 楼道杂物 婴儿车放 堆东西 柜子占',
      { elsewhere: { unit: 'police', communities: [2, 7] } },
    ],
    [
      'J04',
      '高空抛物',
      'emergency',
      'police',
      '高空抛物 扔下来 扔下 往下扔 丢下来 烟头 楼上扔 砸下来 从天而降 掉下花盆 花盆 酒瓶 扔垃圾 抛下 差点砸',
      { private: true, questions: [must('hurt', '砸到人了吗？')] },
    ],
  ]),
  ...group('物业服务', [
    [
      'K01',
      '电梯故障',
      'emergency',
      'property',
      '电梯 电梯坏 停运 困在 电梯停 电梯抖 电梯门 卡住 不走 掉层 按钮 轿厢 异响 报警铃 维保 上不了楼',
      { questions: [must('trapped', '有人困在里面吗？')] },
    ],
    [
      'K02',
      '门禁和楼道灯',
      'ordinary',
      'property',
      '门禁 单元门 道闸 起落杆 刷卡 刷脸 对讲 门锁 进不去 关不上 谁都能进 楼道灯 楼梯灯 声控灯 感应灯 楼梯黑 楼道黑 走廊灯 车库灯',
    ],
    [
      'K03',
      '外墙屋顶渗漏',
      'complex',
      'property',
      '外墙 屋顶 危房 房子漏 开裂 地基 顶楼 楼顶漏 外墙渗水 墙皮 瓷砖脱落 掉瓷砖 保温层 开裂 屋面 雨水管 落水管 墙体 空鼓 一下雨就漏',
      { questions: [choice('falling', '有东西往下掉吗？', ['有', '没有'])] },
    ],
    [
      'K04',
      '物业收费和服务',
      'ordinary',
      'property',
      '物业 物业费 保安 保洁 没人扫 不打扫 公示 维修基金 公共收益 账目 不管 找物业 管家 乱涨价 换物业 业委会',
      { private: true },
    ],
  ]),
]
