import { Component } from 'react';
import type { ReactNode } from 'react';

interface BoundaryProps {
  /** Called after the first drawing. */
  onShown: () => void;
  onFault: (error: unknown) => void;
  children?: ReactNode;
}

/** Catches a fault while drawing, and removes what was drawn. */
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
