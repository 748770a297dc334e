/** Bundles the decisions on alerts, which the background passes to grouping. */
import type { AlertDecisions } from '../store/group-articles.ts';
import { decideAlerts } from './decide-alerts.ts';
import { withdrawAlerts } from './withdraw-alerts.ts';

/** New articles may alert; where two stories became one, one of two alerts is withdrawn. */
export const ALERT_DECISIONS: AlertDecisions = {
  onArrivals: decideAlerts,
  onDoubles: withdrawAlerts,
};
