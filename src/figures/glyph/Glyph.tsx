import { memo } from 'react'
import { type GlyphFeatures, GLYPH_SIZE, glyphPath } from './glyphPath.ts'
import './Glyph.css'

export type GlyphProps = Readonly<{
  features: GlyphFeatures
  /** CSS pixels. */
  size?: number
  className?: string
}>

/** A person nobody can recognise: decoration beside words that say who is meant. */
export const Glyph = memo(function Glyph({ features, size = 48, className = '' }: GlyphProps) {
  return (
    <svg
      className={`glyph ${className}`}
      width={size}
      height={size}
      viewBox={`0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`}
      aria-hidden="true"
    >
      <path d={glyphPath(features)} />
    </svg>
  )
})
