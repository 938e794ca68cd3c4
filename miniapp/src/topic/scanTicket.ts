import Taro from '@tarojs/taro'
import { readQr, type Ticket } from '../../../shared/meeting/qr'

export const canScan = true

/** What the phone's camera read from the owner's screen; `other` is some other code, nothing when given up. */
export async function scanTicket(): Promise<Ticket | 'other' | undefined> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return readQr(result) ?? 'other'
  } catch {
    return undefined
  }
}
