import { vi } from 'vitest'
import type { RestorePoint } from '../../src/schema/restorePoint.ts'

/** Restore points as the pages know them, kept in a list. */
export function keptPoints(first: readonly Pick<RestorePoint, 'text' | 'why'>[] = []) {
  const at = new Date('2026-03-20T09:05:00')
  let list: readonly RestorePoint[] = first.map((point, id) => ({ id, at, name: '', ...point }))
  const keep = vi.fn(async (why: RestorePoint['why'], text: string) => {
    list = [{ id: list.length, at, why, name: '', text }, ...list]
  })
  const points = async () => ({
    keep,
    list: async () => list,
    name: async (id: number, name: string) => {
      list = list.map((point) => (point.id === id ? { ...point, name } : point))
    },
    remove: async (id: number) => {
      list = list.filter((point) => point.id !== id)
    },
    removeAll: async () => {
      list = []
    },
    rewrite: async (texts: ReadonlyMap<number, string>, gone: readonly number[]) => {
      const left = list.filter(({ id }) => !gone.includes(id))
      list = left.map((point) => ({ ...point, text: texts.get(point.id) ?? point.text }))
    },
    helpToLast: () => () => undefined,
  })
  return { points, keep, texts: () => list.map(({ text }) => text), names: () => list.map(({ name }) => name) }
}
