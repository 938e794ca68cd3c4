import Taro from '@tarojs/taro'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'

/** 议事 is for those who live there: what to do first. */
export const NotVerified = () => (
  <Empty
    title='先核实您家这一户'
    say='提事、附议、投票都算在一户头上。到“我的”里点“核实我家这一户”，把六位数字念给网格员就行，不用证件。'
  >
    <Button big kind='main' onPress={() => void Taro.switchTab({ url: '/pages/person/me' })}>
      去核实
    </Button>
  </Empty>
)
