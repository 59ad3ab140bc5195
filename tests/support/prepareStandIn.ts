import type { PrepareRequest } from '../../src/report/prepare/message.ts'
import { createPreparing } from '../../src/report/prepare/prepareSent.ts'

/** The browser's worker that prepares documents, as far as the page sees it: what is sent is copied, and answered later. */
export class PrepareStandIn {
  static asked: PrepareRequest[] = []
  onmessage: (event: { data: unknown }) => void = () => undefined
  onerror: () => void = () => undefined
  onmessageerror: () => void = () => undefined
  readonly answer = createPreparing()
  constructor(readonly address: unknown) {}
  postMessage(sent: PrepareRequest) {
    const request = structuredClone(sent)
    PrepareStandIn.asked.push(request)
    setTimeout(() => this.onmessage({ data: structuredClone(this.answer(request)) }))
  }
  terminate() {}
}

/** One that breaks off at its first request. */
export class BrokenStandIn extends PrepareStandIn {
  override postMessage() {
    setTimeout(() => this.onerror())
  }
}
