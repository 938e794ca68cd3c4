import type { Me } from '../../../shared/person/person'

/** 叶知秋 of the test street, at home in 1号楼. */
export const aMe = (more: Partial<Me> = {}): Me => ({
  id: 'yezhiqiu',
  name: '叶知秋',
  phone: '15400008830',
  street: { id: '990100001', name: '东湾街道', phone: '0570-8880001' },
  roles: [{ role: 'resident', scope: '990100001' }],
  household: { label: '1号楼 2单元 401', verified: true },
  ...more,
})
