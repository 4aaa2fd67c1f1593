const padding = { default: 12, emphasis: 12, accent: 12, good: 12, attention: 12, warning: 12 }

const color = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` })

const colors = {
  default: color('ink'),
  dark: color('ink'),
  light: color('ink'),
  accent: color('accent-ink'),
  good: color('good'),
  warning: color('warning'),
  attention: color('attention'),
}

const container = (background: string) => ({
  backgroundColor: `var(--${background})`,
  foregroundColors: colors,
})

/** How cards look: Teams' measures, in the colours of the page (so that they follow light and dark). */
export const hostConfig = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: padding.default },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 12, default: 14, medium: 15, large: 17, extraLarge: 21 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('card'),
    emphasis: container('card-emphasis'),
    accent: container('card-emphasis'),
    good: container('card-emphasis'),
    attention: container('card-emphasis'),
    warning: container('card-emphasis'),
  },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder', suffix: ' *' } },
    errorMessage: { spacing: 'small', color: 'attention' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    // The page's own style leaves the room between them, also where they stand in several lines.
    buttonSpacing: 0,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
}
