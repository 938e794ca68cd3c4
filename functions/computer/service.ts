import { computerOperations } from '../../shared/computer/operations'
import { serviceOf } from '../service'
import { answerComputer, lookForComputer } from './allow'
import { askComputerCode, takeComputerSession } from './ask'
import { endComputer, enterOnComputer, myComputers } from './http'
import { computerSays } from './says'

/** 电脑登录. */
export const computerService = serviceOf(
  computerOperations,
  {
    askComputerCode,
    takeComputerSession,
    lookForComputer,
    answerComputer,
    myComputers,
    endComputer,
    enterOnComputer,
  },
  computerSays,
)
