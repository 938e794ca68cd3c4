import { Button } from '../kit/Button'
import { leave } from './leave'

export const LeaveComputer = () => (
  <Button narrow label='退出这台电脑' onPress={() => void leave()}>
    退出
  </Button>
)
