/** Behind what stands above a sentence to the eye, and before it to the ear. */
export const HeardColon = () => <span className="visually-hidden">:</span>;
