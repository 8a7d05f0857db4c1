/**
 * Copies what stands in a field. In somebody else's frame the first way may be refused; the second, older one works
 * there in most browsers. Says whether it is copied; where it is not, the field is left selected.
 */
export async function copied(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand?.("copy") ?? false;
  }
}
