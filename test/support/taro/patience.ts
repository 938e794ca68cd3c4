import { configure } from '@testing-library/react'

// What never comes fails; what comes late on a busy machine does not.
configure({ asyncUtilTimeout: 60_000 })
