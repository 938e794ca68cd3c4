import { View } from '@tarojs/components'
import type { ProcedureKept } from '../../../shared/procedure/procedure'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { StepTiles } from '../kit/StepTiles'

type ProceduresListProps = {
  procedures: ProcedureKept[]
  onOpen: (id: string) => void
  /** One's own, beginning as that one is. */
  onCopy: (id: string) => void
}

const stateSaid = ({ version, isOff }: ProcedureKept) =>
  [version > 0 ? `本街道改过 ${version} 次` : '程序自带的', ...(isOff ? ['停用了，新议题不能选'] : [])].join(
    '；',
  )

/** 议事规程 of the street, each with its steps as tiles. */
export const ProceduresList = ({ procedures, onOpen, onCopy }: ProceduresListProps) => (
  <View className='stack'>
    {procedures.map((kept) => {
      const { id, name, about, steps } = kept.procedure
      return (
        <Slip key={id} title={name} label={`${name}，${stateSaid(kept)}`} onPress={() => onOpen(id)}>
          <View className='t-small'>{about}</View>
          <View className='mt3'>
            <StepTiles steps={steps} now={0} />
          </View>
          <View className='t-note mt2'>{stateSaid(kept)}</View>
        </Slip>
      )
    })}
    <Section title='另做一个'>
      <View className='stack'>
        {procedures.map(({ procedure: { id, name } }) => (
          <Button key={id} icon='plus' onPress={() => onCopy(id)}>
            {`照“${name}”另做一个`}
          </Button>
        ))}
      </View>
    </Section>
  </View>
)
