import { useState } from 'react'

const options = ['Ja', 'Delvis', 'Nej', 'Vet inte', 'Ej aktuellt']

/** One question as React draws it with nothing around it. */
export function BareRadios() {
  const [chosen, setChosen] = useState('')
  return (
    <fieldset>
      <legend>
        <h1>Radios</h1>
      </legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name="bare" checked={chosen === option} onChange={() => setChosen(option)} />
          {option}
        </label>
      ))}
    </fieldset>
  )
}
