import { ring } from './ring'
import { Button } from './Button'

/** Beside a name: its telephone, one tap away. */
export const CallButton = ({ name, phone }: { name: string; phone: string }) => (
  <Button narrow icon='phone' label={`给${name}打电话`} onPress={() => ring(phone)}>
    电话
  </Button>
)
