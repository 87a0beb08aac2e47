// What could not be drawn is replaced alone; all around it still works.

import { Component, type ReactNode } from "react";

interface BoundaryProps {
  children: ReactNode;
  instead(fault: unknown): ReactNode;
}

export class Boundary extends Component<BoundaryProps, { fault: unknown }> {
  override state = { fault: null as unknown };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    const { children, instead } = this.props;
    return this.state.fault === null ? children : instead(this.state.fault);
  }
}
