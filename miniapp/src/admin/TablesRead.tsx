import { View } from '@tarojs/components'
import type { Finding, TablesRead as Read } from '../../../shared/setup/tables'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { FirstOf } from './FirstOf'
import type { Tables } from './useTables'

const whereSaid = ({ file, line, column }: Finding) =>
  [file, line > 0 && `第 ${line} 行`, column && `“${column}”`].filter(Boolean).join(' ')

const isMistake = ({ isWarning }: Finding) => !isWarning

/** What the tables say: what is wrong and where, what would change, and the press that changes it. */
export function TablesRead({ tables, read }: { tables: Tables; read: Read }) {
  const { findings, changes, gone, isSaved } = read
  const mistakes = findings.filter(isMistake)
  const odd = findings.filter((finding) => !isMistake(finding))
  if (isSaved)
    return (
      <View className='mt3'>
        <Strip icon='checkring' title='装好了'>
          一分钟内到处生效。装错了，把原来的表再交一次。
        </Strip>
      </View>
    )
  return (
    <>
      <Findings title={`错误 ${mistakes.length} 处，改好再交`} findings={mistakes} most={30} />
      <Findings title={`提醒 ${odd.length} 处，不耽误装`} findings={odd} most={3} />
      {mistakes.length === 0 && <Changes changes={changes} gone={gone} tables={tables} />}
    </>
  )
}

type FindingsProps = { title: string; findings: Finding[]; most: number }

const Findings = ({ title, findings, most }: FindingsProps) =>
  findings.length > 0 ? (
    <Section title={title}>
      <FirstOf all={findings} most={most}>
        {(finding, at) => (
          <Cell
            key={`${finding.file} ${finding.line} ${at}`}
            icon={isMistake(finding) ? 'cross' : 'alert'}
            title={finding.words}
            note={whereSaid(finding)}
          />
        )}
      </FirstOf>
    </Section>
  ) : null

type ChangesProps = Pick<Read, 'changes' | 'gone'> & { tables: Tables }

const Changes = ({ changes, gone, tables: { load, isBusy } }: ChangesProps) => (
  <Section title='会改什么'>
    <FirstOf all={changes.length > 0 ? changes : ['和现在的一样，没有要改的。']} most={30}>
      {(change, at) => (
        <Cell key={`${at} ${change}`} title={change.trim()} strong={!change.startsWith(' ')} />
      )}
    </FirstOf>
    {gone > 0 && (
      <View className='mt3'>
        <Strip kind='late' icon='alert' title={`会删掉 ${gone} 条`}>
          表里没有了的就删掉。没删的意思，就补上这几行再交。
        </Strip>
      </View>
    )}
    {changes.length > 0 && (
      <View className='mt3'>
        <Button
          big
          kind={gone > 0 ? 'danger' : 'main'}
          busy={isBusy && '正在装……'}
          onPress={() => void load()}
        >
          {gone > 0 ? `装，并删掉 ${gone} 条` : '就这样装'}
        </Button>
      </View>
    )}
  </Section>
)
