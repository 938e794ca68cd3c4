import { Text, View } from '@tarojs/components'
import type { Me } from '../../../shared/person/person'
import { Icon } from '../kit/Icon'
import { usePosts } from './usePosts'

/** Where one lives and serves, or at least the street. */
export function Belongs({ me: { household, roles, street } }: { me: Me }) {
  const posts = usePosts(roles)
  return (
    <>
      {household && <Household {...household} />}
      {posts.map((post) => (
        <View key={post}>{post}</View>
      ))}
      {!household && posts.length === 0 && <View>{street.name}居民，住户还没核实</View>}
    </>
  )
}

const Household = ({ label, verified }: NonNullable<Me['household']>) => (
  <View>
    <Text className='me__home'>{label}</Text>
    {verified ? (
      <View className='me__verified t-tile t-nowrap'>
        <Icon name='checkring' size='s' />
        住户已核实
      </View>
    ) : (
      <Text className='t-nowrap'>住户还没核实</Text>
    )}
  </View>
)
