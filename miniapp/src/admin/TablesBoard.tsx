import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import type { Known } from './AdminPage'
import { Rehearsed } from './Rehearsed'
import { TablesRead } from './TablesRead'
import { Templates } from './Templates'
import { useTables } from './useTables'

/** 用表格改: choose files, see line by line what they would change, load them by one press. */
export function TablesBoard(known: Known) {
  const tables = useTables(known)
  const { files, read, trouble, isBusy } = tables
  return (
    <>
      <Refusal words={trouble} />
      <View className='mt3'>
        <Strip kind='plain' icon='doc'>
          每张表都是全部：交上来就整张换掉，没有的就是删。先看会改什么，再装。有一处错，什么都不改。
        </Strip>
      </View>
      <View className='mt3'>
        <Button big icon='doc' busy={isBusy && '正在看……'} onPress={() => void tables.choose()}>
          {files.length > 0 ? '换几个文件' : '选填好的表'}
        </Button>
      </View>
      {read && <TablesRead tables={tables} read={read} />}
      {read?.duties && !read.isSaved && <Rehearsed known={known} duties={read.duties} />}
      <Templates streetId={known.streetId} />
    </>
  )
}
