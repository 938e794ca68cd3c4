import { type Device } from '../device'
import { answeredAll, Failure } from './answered'
import { mayUse } from './consent'

/** Who holds the phone: signing in, what they allow, what they are asked in dialogs. */
export const person = (device: Device) =>
  answeredAll(device, {
    async login() {
      if (!device.isOnline) throw new Failure('errcode:-106 net::ERR_INTERNET_DISCONNECTED', 600001)
      if (!device.code) throw new Failure('system error')
      return { code: await device.code() }
    },
    checkSession: () => ({}),
    getSetting: () => ({ authSetting: { 'scope.userLocation': device.place !== undefined } }),
    openSetting: () => ({ authSetting: { 'scope.userLocation': device.place !== undefined } }),
    authorize: () => ({}),
    getPrivacySetting: () => ({
      needAuthorization: !device.kept.hasAgreed,
      privacyContractName: '隐私保护指引',
    }),
    requirePrivacyAuthorize: () => mayUse(device, 'requirePrivacyAuthorize'),
    openPrivacyContract: () => ({}),
    requestSubscribeMessage: ({ tmplIds }) =>
      Object.fromEntries((tmplIds as string[]).map((id) => [id, 'accept'])),
    showModal: () => ({ confirm: true, cancel: false }),
    showActionSheet: () => ({ tapIndex: 0 }),
    setClipboardData: () => mayUse(device, 'setClipboardData'),
  })
