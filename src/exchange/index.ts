export { copyText } from './copyText.ts'
export { fileNameOf } from './fileName.ts'
export { migrate } from './migrations.ts'
export { openWorkFile } from './openWorkFile.ts'
export { saveFile } from './saveFile.ts'
export {
  currentFormat,
  type Format,
  type OpenFailure,
  type OpenResult,
  readWorkFile,
  writeEnvelope,
  writeWorkFile,
} from './workFile.ts'
