import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useRested } from "./use-rested";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a value is given once it has rested, and not before", () => {
  const { result, rerender } = renderHook(({ value }) => useRested(value, 100), {
    initialProps: { value: { a: 1 } },
  });
  act(() => void vi.advanceTimersByTime(60));
  rerender({ value: { a: 2 } });
  act(() => void vi.advanceTimersByTime(60));
  expect(result.current).toBeNull();

  rerender({ value: { a: 2 } });
  act(() => void vi.advanceTimersByTime(40));
  expect(result.current).toEqual({ a: 2 });
});
