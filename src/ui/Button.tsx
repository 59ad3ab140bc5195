import './button.css'
import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'plain' | 'danger' | 'link' | 'small'

const classOf: { readonly [L in ButtonLook]: string } = {
  primary: 'button button-primary',
  plain: 'button',
  danger: 'button button-danger',
  link: 'button button-link',
  small: 'button button-small',
}

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly look?: ButtonLook
  /** For what is pressed many times in a row: a count, a move. */
  readonly canRepeat?: boolean
}

/**
 * A button that acts, once for a double press and once while a key is held down: whoever presses twice out of habit would
 * otherwise add two. What leads to another page is a link with `buttonClass`.
 */
export function Button({ look = 'plain', canRepeat = false, onClick, onKeyDown, ...rest }: ButtonProps) {
  const click: typeof onClick = (event) => {
    // How many presses in a row this one is; 0 for keys and for what presses a button by voice or switch.
    if (canRepeat || event.detail <= 1) onClick?.(event)
  }
  const press: typeof onKeyDown = (event) => {
    if (event.repeat && !canRepeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
    onKeyDown?.(event)
  }
  return <button type="button" className={classOf[look]} onClick={click} onKeyDown={press} {...rest} />
}

/** The looks of a button, for links that lead to another page. */
export const buttonClass = (look: ButtonLook): string => classOf[look]
