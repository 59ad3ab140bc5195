import './button.css'
import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'plain' | 'danger' | 'link'

const classOf: { readonly [L in ButtonLook]: string } = {
  primary: 'button button-primary',
  plain: 'button',
  danger: 'button button-danger',
  link: 'button button-link',
}

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & { readonly look?: ButtonLook }

/** A button that acts. What leads to another page is a link with `buttonClass`. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button type="button" className={classOf[look]} {...rest} />
}

/** The looks of a button, for links that lead to another page. */
export const buttonClass = (look: ButtonLook): string => classOf[look]
