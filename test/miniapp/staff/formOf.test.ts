import { formOf } from '../../../miniapp/src/staff/formOf'
import { inputOf } from '../../../miniapp/src/worker/filing'

const building = {
  id: '990100001001B003',
  name: '3号楼',
  latitude: 28.971,
  longitude: 118.871,
  aliases: [],
}

const filed = (words: { note: string; address: string }) =>
  formOf({
    operation: 'file',
    body: inputOf({ categoryCode: 'A01', priority: 'urgent', building }, words),
    photos: [],
  })

describe('a filing that is taken back', () => {
  it('comes with the corrected category, building and urgency', () => {
    expect(filed({ note: '灯头坏了', address: '' }).choices).toEqual({
      fileCategory: 'A01',
      filePriority: 'urgent',
      fileBuilding: building.id,
    })
  })

  it.each([[{ note: '灯头坏了', address: '2单元门口' }], [{ note: '', address: '2单元门口' }]])(
    'has spot and note apart again: %j',
    (words) => {
      expect(filed(words).words).toEqual({ file: words.note, fileAddress: words.address })
    },
  )

  it('has the note alone where no spot was written', () => {
    expect(filed({ note: '灯头坏了', address: '' }).words).toEqual({ file: '灯头坏了' })
  })
})

it('a return that is taken back has its reason', () => {
  const form = formOf({ operation: 'return', body: { reason: '不归我们管' }, photos: [] })

  expect(form.words).toEqual({ return: '不归我们管' })
})
