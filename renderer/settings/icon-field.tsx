import { useId } from 'react'
import { t } from '../../common/i18n.ts'
import { type IconName, iconNames } from '../../common/icons.ts'
import { ActionIcon } from '../lib/action-icon.tsx'

interface IconFieldProps {
  readonly value: IconName
  readonly onChange: (icon: IconName) => void
}

/** One of the icons, as radio buttons, so that the arrow keys go from one to the next. */
export function IconField({ value, onChange }: IconFieldProps) {
  const group = useId()
  return (
    <fieldset className="icons">
      <legend>{t('Icon')}</legend>
      {iconNames.map((name) => (
        <label key={name} title={name}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            aria-label={name.replaceAll('-', ' ')}
            checked={name === value}
            onChange={() => onChange(name)}
          />
          <ActionIcon name={name} />
        </label>
      ))}
    </fieldset>
  )
}
