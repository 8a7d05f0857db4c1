/**
 * Who stands at the two ends of a line: the Russian side left, the North Korean side right. Labels of the drawing: the words
 * beside it name giver and receiver.
 */
export function Ends({ left, right }: { left: string; right: string }) {
  return (
    <p className="gift-ends" aria-hidden="true">
      <span>{left}</span> <span>{right}</span>
    </p>
  );
}
