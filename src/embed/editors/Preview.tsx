import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type HostMessage, isFrameMessage } from "../messages.ts";

const HELLO: HostMessage = { rfr: 1, type: "hello" };

const greet = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(HELLO, "*");

/** An embed as it will look, at a width, and as high as it says it is. */
export function Preview({
  address,
  title,
  width,
  reserved,
  onHeight,
}: {
  address: string;
  title: string;
  /** In px; 0 is as wide as there is room. */
  width: number;
  /** Its height in px until it says one. */
  reserved: number;
  onHeight: (width: number, height: number) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(reserved);
  const latest = useRef(onHeight);
  latest.current = onHeight;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const { current } = frame;
      if (!current || source !== current.contentWindow || !isFrameMessage(data)) return;
      if (data.type !== "height") return;
      setHeight(data.height);
      latest.current(current.clientWidth, data.height);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    current.style.inlineSize = width ? `${width}px` : "100%";
    // By itself it speaks only of another width; all the room that there is can be as wide as the choice before.
    greet(current);
  }, [width]);
  return (
    <iframe
      ref={frame}
      className="editors-frame"
      src={address}
      title={title}
      height={height}
      // It may have spoken before anybody listened.
      onLoad={({ currentTarget }) => greet(currentTarget)}
    />
  );
}
