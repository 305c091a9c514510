import { Component } from 'react';
import type { ReactNode } from 'react';

interface BoundaryProps {
  /** It was drawn for the first time. */
  onShown: () => void;
  onFault: (error: unknown) => void;
  children?: ReactNode;
}

/** A fault while drawing ends here, and with it what was drawn. */
export class Boundary extends Component<BoundaryProps> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });

  override componentDidMount(): void {
    if (!this.state.failed) this.props.onShown();
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
