import { Component, type ReactNode, Suspense } from 'react'

interface LaterPartProps {
  /** What stands in its place where it could not be loaded, or broke; it may ask for it again. */
  readonly broken: (again: () => void) => ReactNode
  readonly children: ReactNode
}

/** A part that is loaded when it is needed; one that fails takes nothing else with it. */
export class LaterPart extends Component<LaterPartProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (this.state.isBroken) return this.props.broken(() => this.setState({ isBroken: false }))
    return <Suspense fallback={null}>{this.props.children}</Suspense>
  }
}
