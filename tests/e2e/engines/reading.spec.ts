import type { Tab } from './engine.ts'
import { comesTo, expectNothingWrong, find, goTo, press, test } from './support.ts'

// The roles and names that another engine gives those who read by them, where tests/e2e/reading.spec.ts holds the whole of
// what Chromium gives.

test('roles and names of the quick check, a risk, the plan, the wall, and what was removed', async ({ tab }) => {
  await press(tab, 'button', 'Öppna exemplet')
  await find(tab, 'heading', 'Översikt: Exempelenheten (påhittad)')
  await goTo(tab, '/snabbkoll', 'Snabbkollen')
  await has(tab, [
    ['group', 'Finns det riktlinjer från arbetsgivaren för hur AI får användas hos er?'],
    ...['Ja', 'Delvis', 'Nej', 'Vet inte', 'Ej aktuellt'].map((answer) => ['radio', answer] as const),
  ])
  await goTo(tab, '/risker/example-assessment-1', 'Risker: Taligenkänning i journalen (påhittad)')
  await press(tab, 'button', 'Dolt merarbete med rättning')
  await has(tab, [
    ['heading', 'Dolt merarbete med rättning'],
    ['group', 'Är risken allvarlig?'],
    ['checkbox', 'Många delar den här oron'],
    ['heading', 'Åtgärder'],
  ])
  await goTo(tab, '/plan', 'Handlingsplan')
  await has(tab, [
    ['link', 'Läs igenom och ladda ner'],
    ['group', 'Välj vad som ska med'],
    ['heading', 'Innan ni lämnar den'],
  ])
  await goTo(tab, '/apt/visa', 'Det här händer sedan')
  await press(tab, 'button', 'Tillbaka')
  await press(tab, 'button', 'Tillbaka')
  await press(tab, 'button', 'Tillbaka')
  await has(tab, [
    ['heading', 'Vad kom ni fram till?'],
    ['textbox', 'En rad per par, utan namn'],
    ['button', 'Lägg till'],
    ['button', 'Nästa'],
  ])
  await goTo(tab, '/logg', 'Påverkansloggen')
  await press(tab, 'button', 'Informerat, 2026-11-19')
  // Engines put a space before what is hidden from sight, or none: this name is not the same in all.
  await tab.evaluate(
    `[...document.querySelectorAll('main button')].find((one) => /^Ta bort/.test(one.textContent)).click()`,
  )
  await find(tab, 'button', 'Ångra')
  await comesTo(tab, 'document.activeElement.textContent', 'Ångra')
  await expectNothingWrong(tab)
})

async function has(tab: Tab, places: readonly (readonly [role: string, name: string])[]): Promise<void> {
  for (const [role, name] of places) await find(tab, role, name)
}
