import Taro from '@tarojs/taro'
import { nonceOf } from './nonceOf'

const length = 16

const drawn = () =>
  new Promise<ArrayBuffer | undefined>((tell) => {
    // By its callbacks: not every version of Taro makes a promise of this one. A WeChat from before 2021 has it not.
    const asked = Taro.getRandomValues({
      length,
      success: ({ randomValues }) => tell(randomValues),
      fail: () => tell(undefined),
    })
    void Promise.resolve(asked).catch(() => tell(undefined))
  })

const byTheProgram = () => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256))

/** Drawn on the phone for one ballot: without it nobody learns from the published hash what was chosen. */
export async function newNonce() {
  const values = await drawn()
  return nonceOf(values?.byteLength === length ? new Uint8Array(values) : byTheProgram())
}
