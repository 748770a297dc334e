/** Runs the same work in several slots at a time; more of them may begin until the last one has ended. */

/** The slots of one round. */
export interface Slots {
  /** Begins work in every free slot; where none is free, in one beside them, for what is urgent alone. */
  readonly fill: () => void;
  /** Whether all have ended, and none begins any more. */
  readonly areOver: () => boolean;
  /** Settles when all have ended: nothing goes on beside what follows. @throws The first failure of the work. */
  readonly allEnded: () => Promise<void>;
}

/** @param work Goes on until there is nothing left to do. */
export function createSlots(count: number, work: (onlyUrgent: boolean) => Promise<void>): Slots {
  const begun: Promise<void>[] = [];
  let free = count;
  let isBeside = false;
  let isOver = false;
  const begin = () => {
    free--;
    begun.push(
      work(false).finally(() => {
        free++;
      }),
    );
  };
  const beginBeside = () => {
    isBeside = true;
    begun.push(
      work(true).finally(() => {
        isBeside = false;
      }),
    );
  };
  return {
    fill: () => {
      if (isOver) return;
      if (free === 0 && !isBeside) beginBeside();
      while (free > 0) begin();
    },
    areOver: () => isOver,
    allEnded: async () => {
      let ends: readonly PromiseSettledResult<void>[] = [];
      while (ends.length < begun.length) ends = await Promise.allSettled(begun);
      isOver = true;
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    },
  };
}
