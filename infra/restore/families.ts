/**
 * Every family of keys. `kept` is what somebody did or said, and what a street is; `follows` is made of it, and made anew
 * here; `passing` is gone within hours or days, and nobody misses it.
 */
type Family = { is: 'kept'; name: string } | { is: 'follows' | 'passing' }

const kept = (name: string): Family => ({ is: 'kept', name })
const follows: Family = { is: 'follows' }
const passing: Family = { is: 'passing' }

// prettier-ignore
export const families: Record<string, Family> = {
  G: kept('工单 orders'), P: kept('工单的话和照片 words of orders'), RU: follows,
  T: kept('街道设置 settings'), TENANTS: kept('街道 streets'), TH: kept('户名册 homes'),
  U: kept('人员、角色、订阅 people'), W: kept('微信身份 identities'), RS: follows, VB: follows,
  VI: kept('走访 visits'), VW: kept('走访的话 words of visits'), VO: kept('走访查看记录 openings'), VC: passing, PC: passing,
  FL: kept('查电话的记录 looks for telephones'), FB: kept('意见反馈 feedback'), F: passing,
  DL: kept('议题 topics'), DLF: kept('关注议题 followers of topics'), TP: kept('规程 procedures'),
  PO: kept('承诺的单子 promised orders'), BM: kept('两委、代表 bodies'), MT: kept('碰头会 meetings'),
  OP: kept('意见 opinions'), OS: kept('态度 stances'),
  VR: kept('表决名册 rolls'), V: kept('表决票 ballots'), VS: kept('纸质票 slips'), VL: kept('表决结果 results'), VT: follows,
  CG: kept('专题攻坚 campaigns'), CO: kept('专题的单子 orders of campaigns'), CD: kept('专题的诉求 demands of campaigns'),
  PL: kept('月度重点治理 plans'), ND: kept('需求和项目 needs and projects'), NO: kept('需求的单子 orders of needs'),
  RC: kept('资源 resources'), PJF: kept('关注项目 followers of projects'),
  EX: kept('导出记录 exports'), EXA: kept('导出查看记录 fetchings'), EXO: kept('已公开的数据 open data'), EXP: passing,
  S: follows, R: follows, DG: follows, DP: follows, DB: follows, FW: follows, FP: follows, FH: follows,
  CLOCK: passing, LOOK: passing, STREAM: passing, DEAD: passing, TABLE: passing,
}
