import { memo, useMemo } from 'react'
import { faceMesh, meshPaths, type FaceFeatures } from './faceMesh.ts'
import './Face.css'

export type FaceMeshPathsProps = Readonly<{ features: FaceFeatures; className?: string }>

/**
 * What a machine looks at in a face: a mesh of landmarks, in a box 100 wide and 125 high. Decoration beside words that
 * say who is meant.
 */
export const FaceMeshPaths = memo(function FaceMeshPaths({ features, className = '' }: FaceMeshPathsProps) {
  const { lines, contours, points } = useMemo(() => meshPaths(faceMesh(features)), [features])
  return (
    <g className={`face ${className}`}>
      <path className="face-lines" d={lines} />
      <path className="face-contours" d={contours} />
      <path className="face-points" d={points} />
    </g>
  )
})
