/** Who stands at the two ends of a line: the Russian side left, the North Korean side right. */
export function Ends({ left, right }: { left: string; right: string }) {
  return (
    <p className="gift-ends">
      <span>{left}</span> <span>{right}</span>
    </p>
  );
}
