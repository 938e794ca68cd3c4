import Taro from '@tarojs/taro'

/** Brings the field with this id into sight: what is wrong must be seen. */
export const scrollTo = (id: string) => {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -80, duration: 180 })
}
