import { Component, type ReactNode } from 'react'

interface MarkBoundaryProps {
  children: ReactNode
  /** What stands in place of a mark that could not be drawn. */
  fallback: (retry: () => void) => ReactNode
}

/** Holds a mark's failure inside its own card. */
export class MarkBoundary extends Component<MarkBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
