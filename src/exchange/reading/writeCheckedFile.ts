import type { Work } from '../../schema/work.ts'
import { checksumOf } from './checksum.ts'
import { type FileStamp, writeWorkFile } from './writeWorkFile.ts'

/** A work file that tells damage; apart from the writing itself, which the first load has for when all else fails. */
export const writeCheckedFile = (work: Work, stamp: FileStamp): string => writeWorkFile(work, stamp, checksumOf)
