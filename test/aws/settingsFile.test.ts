import { settingsFor } from '../../infra/aws/settings'
import { settingsIn } from '../../infra/aws/settingsFile'

const file = `# 梧桐里
EMULIN_REGION=cn-north-1
EMULIN_RESTORED_TABLE=emulin-1123

EMULIN_WECHAT_TEMPLATES='{"result":{"id":"x=1"}}'
`

describe('the file of a deployment', () => {
  it('says all that was chosen', () => {
    expect(settingsFor('aws-cn', settingsIn(file))).toMatchObject({
      ...{ region: 'cn-north-1', restoredTable: 'emulin-1123', name: 'emulin' },
      wechatTemplates: '{"result":{"id":"x=1"}}',
    })
  })

  it('has no name that nobody reads', () => {
    expect(() => settingsIn(`${file}EMULIN_DOMIAN=api.example.cn`)).toThrow('EMULIN_DOMIAN')
    expect(() => settingsIn('api.example.cn')).toThrow('api.example.cn')
  })

  it('is not added to in passing: it would be forgotten the next time', () => {
    expect(() => settingsIn(file, { EMULIN_DOMAIN: 'api.example.cn' })).toThrow('EMULIN_DOMAIN')
    expect(() => settingsIn(file, { EMULIN_REGION: 'cn-northwest-1' })).toThrow('EMULIN_REGION')
    expect(settingsIn(file, { EMULIN_REGION: 'cn-north-1', PATH: '/bin' })).toMatchObject({
      EMULIN_REGION: 'cn-north-1',
    })
  })
})
