import { type Device } from '../device'
import { Failure } from './answered'

const places = ['getFuzzyLocation', 'getLocation', 'chooseAddress', 'choosePoi', 'chooseLocation']

/** Where a phone is told to anyone only if app.json says that the mini program will ask, and for what. */
export function mustBeDeclared({ bundle: { app }, troubles }: Device, name: string) {
  if (!places.includes(name)) return
  const isListed = app.requiredPrivateInfos?.includes(name)
  const isExplained = name !== 'getLocation' || app.permission?.['scope.userLocation']
  if (isListed && isExplained) return
  troubles.push(`wx.${name} is not declared in app.json`)
  throw new Failure('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json')
}

/** Without a page of the mini program's own, WeChat asks itself: `answers.privacy` is the person's reply. */
const agreed = { hasAgreed: true }

type Resolve = (answer: { event: string }) => void

/** The person agrees once to the privacy terms before the first private thing is touched. */
export async function mustBeAgreed(device: Device, name: string) {
  if (!device.bundle.app.__usePrivacyCheck__ || device.kept.hasAgreed) return
  const [ask] = device.listeners.get('NeedPrivacyAuthorization') ?? []
  const hasAgreed = ask
    ? await new Promise<boolean>((answer) => {
        const resolve: Resolve = ({ event }) => event !== 'exposureAuthorization' && answer(event === 'agree')
        const listener = ask as unknown as (resolve: Resolve, info: object) => void
        device.soon('onNeedPrivacyAuthorization', () => listener(resolve, { referrer: name }))
      })
    : ((await device.answers['privacy']?.({})) ?? agreed).hasAgreed
  if (!hasAgreed) throw new Failure('privacy permission is not authorized', 104)
  device.kept.hasAgreed = true
}

export async function mayUse(device: Device, name: string) {
  mustBeDeclared(device, name)
  await mustBeAgreed(device, name)
}
