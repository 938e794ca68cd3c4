import Taro from '@tarojs/taro'
import { streetOf } from '../../../shared/place/codes'
import { queryClient } from '../queryClient'
import { enterStreet } from '../session'
import { useCatalogue } from '../street/useCatalogue'
import { goTo } from './goTo'

const isOfAnother = (node: string, streetId: string | undefined) =>
  node.length >= 9 && streetId !== undefined && streetOf(node) !== streetId

/** To the board of a place. That of another street is hers there: the program is that street's from then on. */
export function useOpenNode(query = '') {
  const { data } = useCatalogue()
  return (node: string) => {
    const url = `/board/board?node=${node}${query}`
    if (!isOfAnother(node, data?.street.id)) return goTo(url)
    enterStreet(streetOf(node))
    queryClient.clear()
    void Taro.reLaunch({ url })
  }
}
