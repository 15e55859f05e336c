// What a hotel's Wi-Fi does, and some service workers too: everything gets the same page.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  event.respondWith(new Response('<!doctype html><title>Offline</title>', { headers }));
});
