import * as v from 'valibot'
import { besideTrainingSchema, trainingLessonSchema, trainingTopicsSchema } from '../schema/training.ts'
import type { ParsedContent } from './ParsedContent.ts'
import type { ReadOne } from './reading.ts'

const topics = { at: /^content\/training\/topics\.json$/, schema: trainingTopicsSchema }
const lessons = { at: /^content\/training\/lessons\.json$/, schema: v.array(trainingLessonSchema) }
const beside = { at: /^content\/training\/beside\.json$/, schema: besideTrainingSchema }

/** What there is to learn, what makes training work, and what stands beside a training plan. */
export const trainingShapes = [topics, lessons, beside]
export const trainingPaths: readonly string[] = ['topics', 'lessons', 'beside'].map(
  (name) => `content/training/${name}.json`,
)

export const gatherTraining = (one: ReadOne): ParsedContent['training'] => ({
  topics: one(topics.at, topics.schema),
  lessons: one(lessons.at, lessons.schema),
  beside: one(beside.at, beside.schema),
})
