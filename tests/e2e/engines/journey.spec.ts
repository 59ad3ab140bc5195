import { readFile } from 'node:fs/promises'
import { readPdf } from '../../support/readPdf.ts'
import { readWord } from '../../support/readWord.ts'
import type { Engine, Tab } from './engine.ts'
import { comesTo, expect, expectNothingWrong, find, goTo, openTab, press, reload, savedFile, test } from './support.ts'

const QUICK = ['Vet inte', 'Nej', 'Delvis', 'Ja', 'Nej', 'Vet inte', 'Vet inte', 'Ja']
const CHOSEN = `[...document.querySelectorAll('input[type=radio]:checked')].map((one) => one.closest('label').innerText.trim())`
const FOCUSED = `document.querySelector('main h1:focus')?.textContent`
const TITLE = `document.querySelector('h1').textContent`

test('from the start page to the plan on paper, out to a file and back, in two languages and two windows', async ({
  tab,
  engine,
}) => {
  await answerTheQuickCheck(tab)
  await makeThePlan(tab, engine)
  await carryItInAFile(tab, engine)
  await reload(tab)
  await comesTo(tab, CHOSEN, QUICK)
  await inAnotherLanguage(tab)
  await inTwoWindows(tab, engine)
  await onTheWall(tab)
  await expectNothingWrong(tab)
})

async function answerTheQuickCheck(tab: Tab): Promise<void> {
  await find(tab, 'heading', 'Hur redo är er arbetsplats för AI?')
  await press(tab, 'link', 'Gör snabbkollen')
  await find(tab, 'heading', 'Snabbkollen')
  // Every question has all answers, so the question's number finds its own.
  for (const [question, answer] of QUICK.entries()) await press(tab, 'radio', answer, question)
  await comesTo(tab, CHOSEN, QUICK)
}

async function makeThePlan(tab: Tab, engine: Engine): Promise<void> {
  await press(tab, 'link', 'Visa läget')
  await find(tab, 'heading', 'Så här är läget')
  await press(tab, 'button', 'Ta med alla tre i planen')
  await find(tab, 'heading', 'Handlingsplan')
  await press(tab, 'button', 'Ladda ner PDF')
  const pdf = await readPdf(await readFile(await savedFile(engine, /^AI-.*\.pdf$/)))
  expect(pdf.isTagged).toBe(true)
  expect(pdf.text).toContain('Det här vill vi ha svar på')
  await press(tab, 'button', 'Word')
  const word = await readWord(await readFile(await savedFile(engine, /^AI-.*\.docx$/)))
  expect(word.text).toContain('Det här vill vi ha svar på')
}

async function carryItInAFile(tab: Tab, engine: Engine): Promise<void> {
  await goTo(tab, '/data', 'Mina data')
  await press(tab, 'button', 'Ladda ner säkerhetskopia')
  const path = await savedFile(engine, /^lageskoll-.*\.lageskoll$/)
  await press(tab, 'button', 'Rensa…')
  await press(tab, 'button', 'Ta bort allt')
  await find(tab, 'heading', 'Rensat')
  await reload(tab)
  await goTo(tab, '/snabbkoll', 'Snabbkollen')
  await comesTo(tab, CHOSEN, [])
  await goTo(tab, '/data', 'Mina data')
  await tab.pickFile(path)
  await comesTo(tab, `document.querySelector('main').innerText.includes('är öppnad.')`, true)
  await goTo(tab, '/snabbkoll', 'Snabbkollen')
  await comesTo(tab, CHOSEN, QUICK)
}

async function inAnotherLanguage(tab: Tab): Promise<void> {
  await press(tab, 'button', 'Mer')
  await press(tab, 'button', 'English')
  await find(tab, 'heading', 'The quick check')
  await comesTo(tab, 'document.documentElement.lang', 'en')
  await press(tab, 'button', 'More')
  await press(tab, 'button', 'Svenska')
  await find(tab, 'heading', 'Snabbkollen')
}

async function inTwoWindows(tab: Tab, engine: Engine): Promise<void> {
  const other = await openTab(engine, '/snabbkoll')
  await comesTo(other, CHOSEN, QUICK)
  await press(other, 'radio', 'Ja')
  await comesTo(tab, CHOSEN, ['Ja', ...QUICK.slice(1)])
  await press(tab, 'radio', 'Nej')
  await comesTo(other, CHOSEN, ['Nej', ...QUICK.slice(1)])
  await expectNothingWrong(other)
}

async function onTheWall(tab: Tab): Promise<void> {
  await goTo(tab, '/apt', 'Möte om AI (APT)')
  await press(tab, 'button', 'Förbered ett möte')
  await find(tab, 'heading', 'Förbered mötet')
  // A page that has just come takes the focus to its heading and its top into view: before that, what is pressed moves away.
  await comesTo(tab, FOCUSED, 'Förbered mötet')
  await press(tab, 'link', 'Visa på skärmen')
  await comesTo(tab, FOCUSED, 'Läser du det här längst bak?')
  const before = await tab.evaluate(TITLE)
  await tab.press('PageDown')
  await expect.poll(() => tab.evaluate(TITLE)).not.toEqual(before)
}
