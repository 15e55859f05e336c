// Runs before everything else in a host page, and keeps what goes wrong in it: `hostErrors`, for host.ts.
(() => {
  const errors = [];
  Object.defineProperty(window, 'hostErrors', { value: errors });
  // The page may put its own in the place of what is used here.
  const keep = errors.push.bind(errors);

  const original = console.error.bind(console);
  console.error = (...values) => {
    keep(`console.error: ${values.join(' ')}`);
    original(...values);
  };

  // The errors of elements do not bubble: a script, a style sheet or a picture that did not come.
  window.addEventListener(
    'error',
    ({ message, target: { src, href } }) => {
      keep(message ?? `not loaded: ${src ?? href}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => {
    keep(`unhandled rejection: ${reason}`);
  });
  window.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) => {
      keep(`against ${effectiveDirective}: ${blockedURI} ${sample}`);
    },
    true,
  );
})();
