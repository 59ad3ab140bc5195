import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { noWork } from '../../src/schema/work.ts'
import { openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

// Without channels no window is told anything: only looking once more finds what the other wrote.
it.each([
  ['is found', true],
  ['that is nothing makes no fuss', false],
])('what another window writes between reading and listening %s', async (_what, isWritten) => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const [mine, other] = [await openBrowserStorage(), await openBrowserStorage()]
  await mine.restore()
  await other.restore()
  if (isWritten) await other.replace(workOf(someWork))
  const behind = vi.fn()
  mine.listen({ step: () => false, behind })
  // In turn after the second look.
  expect(await mine.read()).toEqual(isWritten ? expect.objectContaining({ tables: someWork }) : 'gone')
  expect(behind).toHaveBeenCalledTimes(isWritten ? 1 : 0)
  await mine.replace(noWork)
  mine.close()
  other.close()
})
