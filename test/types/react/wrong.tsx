import type {} from 'sales-roles/react';

/** One wrong value each: what is not told of as an error is one, under the line above it. */
export const Wrong = () => (
  <>
    {/* @ts-expect-error -- a number */}
    <sales-roles headingLevel="3" />
    {/* @ts-expect-error -- none of the words */}
    <sales-roles consent="box" />
    {/* @ts-expect-error -- no such property */}
    <sales-roles polcyUrl="/privacy" />
    {/* @ts-expect-error -- no such layout */}
    <sales-role-hierarchy layout="grid" />
    {/* @ts-expect-error -- what HTML takes for on */}
    <sales-roles deep-links={false} />
    {/* @ts-expect-error -- no number */}
    <sales-roles heading-level="three" />
    {/* @ts-expect-error -- no address */}
    <sales-roles policy-url={3} />
    {/* @ts-expect-error -- no roles */}
    <sales-roles catalogue={{ version: 1 }} />
    {/* @ts-expect-error -- no such field of the event */}
    <sales-roles onsales-role-select={(event) => String(event.lead)} />
    {/* @ts-expect-error -- a method */}
    <sales-roles loadSections={() => Promise.resolve()} />
    {/* @ts-expect-error -- its inner state */}
    <sales-lead-form errors={new Map()} />
    {/* @ts-expect-error -- between our own elements */}
    <sales-role-card messages={undefined} />
    {/* @ts-expect-error -- lit's own */}
    <sales-roles renderOptions={{}} />
    {/* @ts-expect-error -- no such tag */}
    <sales-role />
  </>
);
