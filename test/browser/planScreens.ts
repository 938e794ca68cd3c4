import type { Phone } from './phone'
import type { Screen } from './screen'

const [resident, handler, supervisor] = ['叶知秋', '安家惠', '程问源']

async function writeEntry(phone: Phone) {
  await phone.write('什么事', '楼前乱停的自行车')
  await phone.write('月底办到什么样', '三栋楼前装好停车架，不再停到走道上')
  await phone.choose('城管中队')
  await phone.press('选类别')
  await phone.follow('单车电动车乱放')
  await phone.tick('全街道')
}

/** What the street puts right each month: for residents, then for who does it. */
export const planScreens: Screen[] = [
  { name: 'plans', as: resident, address: 'plan/plans', sees: /收尾了/, isMain: true },
  { name: 'plan', as: resident, address: 'plan/plan', acting: 'plan', sees: /上月结转/, isMain: true },
  {
    name: 'plan-entry',
    as: resident,
    address: 'plan/entry',
    acting: 'planEntry',
    sees: /等配电箱/,
    isMain: true,
  },
  {
    name: 'plan-past',
    as: resident,
    address: 'plan/plan',
    acting: 'planBefore',
    sees: /结转到/,
    isMain: true,
  },
  { name: 'plan-handler', as: handler, address: 'plan/entry', acting: 'planEntry', sees: '记进展' },
  { name: 'plans-desk', as: supervisor, address: 'plan/plans', sees: '还没排' },
  { name: 'plan-desk', as: supervisor, address: 'plan/plan', acting: 'plan', sees: '记录', isMain: true },
  {
    name: 'sheet-plan-close',
    as: supervisor,
    first: (phone) => phone.press('收尾'),
    sees: /件还没有结果/,
  },
  {
    name: 'plan-counted',
    as: supervisor,
    address: 'plan/entry',
    acting: 'planCounted',
    sees: /怎么数的/,
    isMain: true,
  },
  {
    name: 'sheet-plan-settle',
    as: supervisor,
    first: (phone) => phone.press('定结果'),
    sees: '定下来',
    isMain: true,
  },
  {
    name: 'sheet-plan-drop',
    as: supervisor,
    address: 'plan/entry',
    acting: 'planCounted',
    first: (phone) => phone.press(/^更多：/),
    sees: '为什么不办了？',
  },
  {
    name: 'plan-write',
    as: supervisor,
    address: 'plan/write',
    first: writeEntry,
    sees: '列上',
    isMain: true,
  },
]
