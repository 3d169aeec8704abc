import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// A slow machine is no failure: what is awaited comes, or the test's own limit ends it.
configure({ asyncUtilTimeout: 20_000 })
