import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `icon`: a square one; give it an `aria-label`. `bare`: no frame, for rows of text. */
  readonly look?: 'plain' | 'icon' | 'primary' | 'bare'
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look] ?? ''} ${className}`}
      {...rest}
    />
  )
}
