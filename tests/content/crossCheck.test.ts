import { describe, expect, it } from 'vitest'
import {
  ALLOWED,
  DIALOGUE,
  edited,
  FEEDBACK,
  GONE,
  GUIDELINES,
  MAP,
  MBL,
  mistake,
  mistakesIn,
  RETIRED,
  THEMES,
  TIME_RULES,
  UNDERSTAND,
  without,
} from '../support/editedContent.ts'

const FOURTEEN = 'Is this question much too long for somebody who has five minutes in all?'
const ask = {
  id: 'members-meeting-for-the-manager',
  what: { sv: 'Närmaste chef frågar medlemmarna.', en: 'The line manager asks the members.' },
  responsible: 'manager',
  weeks: 4,
  suits: ['no'],
}
const TIME_EVENTS = 'content/reference/time-events.json'
const AI_ACT = 'content/law/ai-act.json'

describe('an id used twice is told with both files, for', () => {
  it.each([
    [
      'a question, in one file',
      edited(UNDERSTAND, { 'questions.1.id': 'guidelines' }),
      mistake(UNDERSTAND, 'guidelines.id', 'a question id used once', `"guidelines" also in ${UNDERSTAND}`),
    ],
    [
      'a question, in two files',
      edited(MAP, { 'questions.1.id': 'guidelines' }),
      mistake(MAP, 'guidelines.id', 'a question id used once', `"guidelines" also in ${UNDERSTAND}`),
    ],
    [
      'a measure',
      edited(MAP, { 'questions.0.measures.0.id': 'guidelines-decided' }),
      mistake(MAP, 'guidelines-decided.id', 'a measure id used once', `"guidelines-decided" also in ${UNDERSTAND}`),
    ],
    [
      'a figure that has the id of a question too',
      edited(ALLOWED, { id: 'guidelines' }),
      mistake(GUIDELINES, 'guidelines.id', 'a figure id used once', `"guidelines" also in ${ALLOWED}`),
    ],
    [
      'a legal hook',
      edited(MBL, { 'hooks.0.id': 'ai-act-4' }),
      mistake(MBL, 'ai-act-4.id', 'a legal hook id used once', '"ai-act-4" also in content/law/ai-act.json'),
    ],
    [
      'a law family',
      edited(MBL, { 'family.id': 'aml' }),
      mistake(MBL, 'aml.id', 'a law family id used once', '"aml" also in content/law/aml.json'),
    ],
    [
      'a step',
      edited(MAP, { id: 'understand' }),
      mistake(MAP, 'understand.id', 'a step id used once', `"understand" also in ${UNDERSTAND}`),
    ],
    [
      'a question that is retired, even if it is asked again',
      edited(UNDERSTAND, { 'questions.5.id': 'told-when-used' }),
      mistake(RETIRED, 'told-when-used.id', 'a question id used once', `"told-when-used" also in ${UNDERSTAND}`),
    ],
    [
      'a measure that is retired',
      edited(UNDERSTAND, { 'questions.0.measures.0.id': 'pilots-terms' }),
      mistake(RETIRED, 'pilots-terms.id', 'a measure id used once', `"pilots-terms" also in ${UNDERSTAND}`),
    ],
    [
      'a theme',
      edited(THEMES, { '1.id': 'cooperation' }),
      mistake(THEMES, 'cooperation.id', 'a theme id used once', `"cooperation" also in ${THEMES}`),
    ],
  ])('%s', (_name, content, expected) => {
    expect(mistakesIn(content)).toContainEqual(expected)
  })
})

describe('an id that nothing has is told where it stands, for', () => {
  it.each([
    [
      'a figure of a question',
      edited(UNDERSTAND, { 'questions.0.figure.id': 'unheard' }),
      mistake(UNDERSTAND, 'guidelines.figure.id', 'the id of a figure', '"unheard"'),
    ],
    [
      'an option that a mark stands on',
      edited(UNDERSTAND, { 'questions.0.figure.marks.no': 'never' }),
      mistake(UNDERSTAND, 'guidelines.figure.marks', 'an option of figure "guidelines"', '"never"'),
    ],
    [
      'a legal hook of a question',
      edited(UNDERSTAND, { 'questions.0.law': ['mbl-11', 'mbl-99'] }),
      mistake(UNDERSTAND, 'guidelines.law', 'the id of a legal hook', '"mbl-99"'),
    ],
    [
      'the family of a legal hook',
      edited(MBL, { 'hooks.0.family': 'abc' }),
      mistake(MBL, 'mbl-10.family', 'the id of a law family', '"abc"'),
    ],
    [
      'the legal hook of a time rule',
      edited(TIME_RULES, { '0.hook': 'mbl-99' }),
      mistake(TIME_RULES, 'negotiate-before-decision.hook', 'the id of a legal hook', '"mbl-99"'),
    ],
    [
      'the family of a time rule without a hook',
      edited(TIME_RULES, { '0.hook': null, '0.family': 'abc' }),
      mistake(TIME_RULES, 'negotiate-before-decision.family', 'the id of a law family', 'abc'),
    ],
    [
      'the rule of an event',
      edited(TIME_EVENTS, { '0.rules.1': 'no-rule' }),
      mistake(TIME_EVENTS, 'told.rules', 'the id of a time rule', '"no-rule"'),
    ],
    [
      'the day of a hook that starts to apply',
      edited(AI_ACT, { 'hooks.4.appliesFrom': '2028-01-01' }),
      mistake(AI_ACT, 'ai-act-6.dates', 'words for 2028-01-01', 'none'),
    ],
    [
      'a time that shows a date, by any event',
      edited(TIME_EVENTS, { '0.rules': ['damages-last'] }),
      mistake(TIME_RULES, 'damages-request.show', `an event in ${TIME_EVENTS} whose rules name it`, 'none'),
    ],
    [
      'what to say once a fixed day has come',
      edited(TIME_RULES, { '0.fixed': '2030-01-01' }),
      mistake(TIME_RULES, 'negotiate-before-decision.sayAfter', 'what to say once the day has come', 'nothing'),
    ],
    [
      'the option of a number',
      edited(ALLOWED, { 'values.0.option': 'never' }),
      mistake(ALLOWED, 'values.0.option', 'an option of this figure', '"never"'),
    ],
    [
      'the group of a number',
      edited(ALLOWED, { 'values.0.group': 'nobody' }),
      mistake(ALLOWED, 'values.0.group', 'a group of this figure', '"nobody"'),
    ],
  ])('%s', (_name, content, expected) => {
    expect(mistakesIn(content)).toEqual([expected])
  })
})

describe('what is lacking or too much is told, for', () => {
  it.each([
    [
      'marks on a background figure',
      edited(UNDERSTAND, { 'questions.0.figure.fit': 'background' }),
      mistake(UNDERSTAND, 'guidelines.figure.marks', 'no marks on a background figure', 'marks'),
    ],
    [
      'an answer that no measure replies to',
      edited(UNDERSTAND, { 'questions.0.measures.1.suits': ['no'], 'questions.0.measures.1.findsOut': GONE }),
      mistake(UNDERSTAND, 'guidelines.measures', 'a measure that suits "dont-know"', 'none'),
    ],
    [
      'a step without a quick question',
      edited(UNDERSTAND, { 'questions.0.quick': false }),
      mistake(UNDERSTAND, 'questions', 'one question with "quick": true', '0'),
    ],
    [
      'a step with two quick questions',
      edited(UNDERSTAND, { 'questions.1.quick': true }),
      mistake(UNDERSTAND, 'questions', 'one question with "quick": true', '2'),
    ],
    [
      'a hedged number without the source’s words',
      edited(GUIDELINES, { 'values.1.phrase': GONE }),
      mistake(GUIDELINES, 'values.1.phrase', 'the source\'s words for "about"', 'nothing'),
    ],
    ['a theme', edited(THEMES, { 8: GONE }), mistake(THEMES, '', 'the theme "gender-equality"', 'nothing')],
    ['a step', without(FEEDBACK), mistake('content/checklist', '', 'the step "feedback"', 'nothing')],
    [
      'a quick question of fourteen words',
      edited(UNDERSTAND, { 'questions.0.text.en': FOURTEEN }),
      mistake(UNDERSTAND, 'guidelines.text', 'at most 13 words in the quick check', FOURTEEN),
    ],
    [
      'a measure for the employer in the union’s own question',
      edited(DIALOGUE, { 'questions.1.measures': [ask] }),
      mistake(
        DIALOGUE,
        'members-meeting.measures',
        'no measure for the employer in a question of the union’s own',
        '1',
      ),
    ],
    [
      'an answer that the union’s own question has nothing to do for',
      edited(DIALOGUE, { 'questions.1.ownMeasures.1': GONE }),
      mistake(DIALOGUE, 'members-meeting.ownMeasures', 'a measure that suits "dont-know"', 'none'),
    ],
    [
      'a figure beside the union’s own question',
      edited(DIALOGUE, { 'questions.1.figure': { id: 'want-more', fit: 'background' } }),
      mistake(DIALOGUE, 'members-meeting.figure', 'no figure beside a question of the union’s own', 'want-more'),
    ],
    [
      'a retired question that leads nowhere',
      edited(RETIRED, { 'questions.0.beside': ['nowhere'] }),
      mistake(RETIRED, 'told-when-used.beside', 'the id of a question that is asked', '"nowhere"'),
    ],
  ])('%s', (_name, content, expected) => {
    expect(mistakesIn(content)).toEqual([expected])
  })
})
