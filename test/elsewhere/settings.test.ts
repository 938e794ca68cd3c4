import { settingsIn } from '../../infra/elsewhere/settings'

const whole = {
  TABLE_NAME: 'emulin',
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'table-key',
  AWS_SECRET_ACCESS_KEY: 'table-secret',
  TOKEN_SECRET: 'a-token-secret-of-thirty-two-letters',
  SEAL_SECRET: 'a-seal-secret-of-thirty-two-letters!',
  DEFAULT_STREET: '990100001',
  WECHAT_APPID: 'wxtest',
  WECHAT_SECRET: 'secret',
  PHOTO_FOLDER: '/var/lib/emulin/photos',
}

describe('settings of a process elsewhere', () => {
  it('names everything that is missing at once, and no secret that is there', () => {
    const { WECHAT_SECRET: _, PHOTO_FOLDER: __, ...some } = { ...whole, TOKEN_SECRET: 'short' }

    const starting = () => settingsIn(some)

    expect(starting).toThrow(/WECHAT_SECRET[^]*TOKEN_SECRET[^]*PHOTO_BUCKET/)
    expect(starting).not.toThrow(/short\b/)
  })

  it('knows the store of photos by keys of its own, where there are any', () => {
    const photos = { PHOTO_BUCKET: 'photos', S3_ENDPOINT: 'http://photos:9000' }

    const shared = settingsIn({ ...whole, ...photos }).bucket
    const own = settingsIn({ ...whole, ...photos, S3_ACCESS_KEY_ID: 'photo-key' }).bucket

    expect([shared?.keyId, own?.keyId]).toEqual(['table-key', 'photo-key'])
    expect(own?.address).toBe('http://photos:9000/photos')
  })
})
