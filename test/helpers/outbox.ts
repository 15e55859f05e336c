/** Opens the outbox's database where there is one. */
const open = (): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    const request = indexedDB.open('sales-roles');
    // None yet: an empty one of ours would stand in the way of the product's own.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(undefined);
    request.onblocked = () => resolve(undefined);
    request.onsuccess = () => resolve(request.result);
  });

/** Forgets every lead that is kept in this browser, or was sent from it. */
export const clearOutbox = async (): Promise<void> => {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('sales-roles/waiting');
    request.onsuccess = resolve;
    request.onerror = resolve;
    // It goes once the page that has it open is gone: nothing to wait for.
    request.onblocked = resolve;
  });
  const database = await open();
  if (!database) return;
  const transaction = database.transaction(['kept', 'sent'], 'readwrite');
  transaction.objectStore('kept').clear();
  transaction.objectStore('sent').clear();
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
    transaction.onabort = resolve;
  });
  database.close();
};
