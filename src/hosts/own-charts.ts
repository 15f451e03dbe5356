/** What the charts of PlanProof's own sheet are called, in Excel and in a file alike; counted from 0. */
export const ownChartName = (index: number) => `PlanProof ${index + 1}`;

/** Whether a chart, a shape or a picture bears the name of one of those charts. */
export const isOwnChart = (name: string) => /^PlanProof \d+$/.test(name);
