import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { finishMotion } from './visible.js';

declare const axe: { run: (context: Element, options?: object) => Promise<AxeResults> };

/** Fails with what axe found in an element and in the shadow roots below it, one line for each node. */
export const expectAccessible = async (element: Element): Promise<void> => {
  // In between, no colour is one of the theme's.
  finishMotion();
  const { violations, passes } = await axe.run(element);
  if (!passes.length) throw new Error('axe: found nothing to check');
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id} (${help})\n  ${html}\n  ${(failureSummary ?? '').replace(/\s*\n\s*/g, ' ')}`,
    ),
  );
  if (findings.length) throw new Error(`axe:\n${findings.join('\n')}`);
};
