import type { NoticeOf } from './notice'

/** What an entry of the inbox begins with. To residents nothing is called done before it was checked. */
export const noticeTitles: Record<NoticeOf, string> = {
  filed: '核实过了，等社区派人',
  dispatched: '派下去了，等人接',
  accepted: '有人接了，在办',
  returned: '要换个人办，正在重新派',
  finished: '办完了，在核实',
  reworked: '核实没通过，再去办',
  closed: '办好了，请您评一评',
  declined: '这件事不归这里办',
  reopened: '重新办了',
  merged: '并到另一件一起办',
  suspended: '先停一停，到时接着办',
  promised: '办好的时间改了',
  late: '这一步晚了，报给督办了',
  noted: '有人说了新情况',
  whistled: '吹哨了，叫几个单位一起来',
  turn: '轮到您了',
  recalled: '收回去重新派，不用您办了',
  warned: '快到时限了',
  overdue: '超期了',
  asked: '等您批',
  reminded: '有人催办',
  granted: '您的申请同意了',
  refused: '您的申请没同意',
  resumed: '销账了，时限接着走',
  said: '补了新情况',
  helping: '请您单位协办',
  pooled: '有单可以抢',
  ungrabbed: '没人抢，回到您这里了',
  called: '吹哨了，请您单位来',
  callDue: '应哨快到时限了',
  notCome: '吹哨叫的单位没来',
  came: '吹哨叫的单位到了',
}

/** Whose turn it is, by the kind of holder: what there is to do. */
export const turnTitles: Record<string, string> = {
  grid: '等您核实',
  desk: '等您派单',
  unit: '等您接单',
  person: '交到您手里了',
  check: '等您核销',
}

/** The same in WeChat's five letters (短语 phrase). */
export const noticePhrases: Record<NoticeOf, string> = {
  filed: '已核实',
  dispatched: '已派下去',
  accepted: '在办',
  returned: '重新派',
  finished: '核实中',
  reworked: '再去办',
  closed: '办好了',
  declined: '不归这里',
  reopened: '重新办',
  merged: '并案办',
  suspended: '先停一停',
  promised: '改期了',
  late: '办晚了',
  noted: '有新情况',
  whistled: '吹哨了',
  turn: '新任务',
  recalled: '收回了',
  warned: '快到时限',
  overdue: '超期',
  asked: '等您批',
  reminded: '有人催办',
  granted: '同意了',
  refused: '没同意',
  resumed: '接着办',
  said: '有新情况',
  helping: '请协办',
  pooled: '可以抢单',
  ungrabbed: '没人抢',
  called: '吹哨了',
  callDue: '应哨快到期',
  notCome: '没来人',
  came: '已经到了',
}

/** How a matter ended, where it was not solved. */
export const closedTitles = {
  solved: noticeTitles.closed,
  partly: '办了一部分，请您评一评',
  notSolvable: '这件事没能办成，请您看看原因',
}
