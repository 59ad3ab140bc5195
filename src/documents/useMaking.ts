import { useState } from 'react'
import { copyText, saveFile } from '../exchange/index.ts'
import { drawText, type FileFormat, type FormatId, isFile, type ReportModel } from '../report/index.ts'
import { printPage } from '../ui/useIsPrinting.ts'
import { type Made, makeFile } from './makeFile.ts'
import type { Document } from './useDocument.ts'
import { mustStay } from './useHandover.ts'

export type Making =
  | { readonly kind: 'idle' }
  /** An identity number must be removed first. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'making'; readonly format: FileFormat }
  | { readonly kind: 'copied'; readonly worked: boolean }
  | { readonly kind: 'ended'; readonly made: Made }

/** Makes a document at a press, one file at a time, and tells what became of it; nothing is made of what must not leave. */
export function useMaking(document: Pick<Document, 'stamp' | 'audience' | 'left'>) {
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const isBlocked = (model: ReportModel) => document.audience === 'handover' && mustStay(model)
  const download = async (format: FileFormat, model: ReportModel) => {
    setMaking({ kind: 'making', format })
    const made = await makeFile(model, format)
    if (made.kind === 'made') {
      saveFile(made.content, made.type, made.name)
      document.left()
    }
    setMaking({ kind: 'ended', made })
  }
  const copy = async (model: ReportModel) => {
    const worked = await copyText(drawText(model))
    if (worked) document.left()
    setMaking({ kind: 'copied', worked })
  }
  const unlessBlocked = (act: (model: ReportModel) => Promise<void> | void) => {
    if (making.kind === 'making') return
    const model = document.stamp()
    if (isBlocked(model)) setMaking({ kind: 'blocked' })
    else void act(model)
  }
  return {
    /** What became of the latest press; a refusal is over once its reason is gone. */
    making: making.kind === 'blocked' && !isBlocked(document.stamp()) ? ({ kind: 'idle' } as const) : making,
    make: (format: FormatId) => unlessBlocked((model) => (isFile(format) ? download(format, model) : copy(model))),
    print: () => unlessBlocked(printPage),
  }
}
