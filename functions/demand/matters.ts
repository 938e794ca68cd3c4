export type Matter = { name: string; words: string[]; weight: number }

/**
 * What residents write about 事由, each with the words for it: two people who mean one thing use different ones. The
 * first word is shown. Before it how telling it is: the rarer among 3,000 messages, the more.
 */
const listed = `
2.0 噪音 噪声 吵 扰民 轰鸣 隔音
3.0 油烟 烟道 餐饮 饭店 烧烤 夜宵 餐馆
4.3 搅拌站 搅拌
2.8 车位 车库
4.1 捆绑销售 捆绑 绑定 强买 搭售
2.7 乱停车 停车 违停 乱停
3.4 幼儿园 普惠
2.9 上学 学区 学位 入学 升学 招生 读书
2.6 拆迁 征收 棚改 征地 安置
2.3 施工 工地 渣土 盾构
2.8 公交 站台
2.8 地铁 轨道 城铁 磁悬浮 磁浮
4.2 路灯 灯坏 灯不亮 照明
3.3 垃圾 臭味 恶臭
3.4 停水 水压 无水 自来水 水管 供水
4.1 停电 用电 电线 电表 变压器
4.8 高压线 高压 变电站 电杆
2.2 物业 业委会
3.7 房产证 不动产证 栋证 产权证 两证
2.7 房屋质量 开裂 渗水 漏水 质量 裂缝 沉降
4.4 精装修 精装 全装修 毛坯
3.6 退费 退款 押金 退钱 霸王条款
3.3 资金诈骗 诈骗 跑路 兑付 集资 传销 网贷 车贷 立案
3.3 欠薪 工资 薪资 工钱
3.3 违建 违章 加建 违规搭建
3.1 消防 火灾 消防通道
3.7 红绿灯 信号灯 绿灯
3.7 堵车 拥堵 太堵
2.6 修路 断头路 道路 破损 坑洼 硬化
4.2 麻将馆 麻将 赌博
3.5 人才补贴 人才 补贴 落户
4.5 公积金
3.5 社保 医保 生育 津贴 养老保险
5.1 退役安置 转业 士官 退伍
3.4 公园
4.4 燃气 煤气 天然气
3.8 电梯
5.2 养犬 犬 狗
4.7 广场舞 歌厅 ktv
3.6 铁路 高铁
2.9 污染 排污 废气 粉尘 偷排
3.5 医院 诊所
2.5 交房 验收 停工 烂尾
4.3 菜市场 农贸市场
5.3 出租车 网约车
3.7 培训班 驾校 培训
5.6 群租
5.5 水箱 二次供水
4.7 住改商
3.4 虚假宣传 欺骗 欺诈
3.2 旧城改造 旧城 提质 改造
3.6 下水道 排水 积水 污水 化粪池 粪便
3.3 树木 绿化 树枝 草坪
5.6 井盖
4.2 充电 飞线 电动车 充电桩
6.1 高空抛物 抛物
4.7 蚊虫 老鼠 蟑螂
5.5 楼道堆物 堆物 杂物 占用楼道
3.0 养老 老人
5.2 快递
5.0 健身器材 健身
4.2 墙皮 外墙 脱落
6.1 暖气 供暖`

export const matters: readonly Matter[] = listed
  .trim()
  .split('\n')
  .map((line) => {
    const [weight = '', ...words] = line.split(' ')
    return { name: words[0] ?? '', words, weight: Number(weight) }
  })
