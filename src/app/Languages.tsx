import { nameOfReading, readings } from '../schema/language.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { Button } from '../ui/Button.tsx'

/** The languages that the app can change to where it stands, however many there are. */
export function Languages() {
  const { reading, chooseLanguage } = useDevice()
  return readings
    .filter((one) => one !== reading)
    .map((other, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: what was pressed stays, with the focus, as the way back
      <Button key={index} look="link" lang={other} onClick={() => chooseLanguage(other)}>
        {nameOfReading(other)}
      </Button>
    ))
}
