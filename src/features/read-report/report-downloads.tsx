import { Download } from "lucide-react";
import { useState } from "react";

import { usePortal } from "@/bindings/portal-context.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunReport } from "@/model/report.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { saveFile } from "@/ui/save-file.ts";

import { reportCsv } from "./report-csv.ts";
import { reportFileName } from "./report-file-name.ts";
import { reportJson } from "./report-json.ts";

/** The report as a file for people and as one for programs. */
export function ReportDownloads({ report, plan }: { readonly report: RunReport; readonly plan: CopyPlan }) {
  const messages = useMessages();
  const { portalOrigin } = usePortal().session;
  const [at, setAt] = useState<"idle" | "writing" | "failed">("idle");
  const words = messages.report.run;
  const site = plan.copies[0]?.sourceSite.title ?? "";
  const nameOf = (ending: "csv" | "json") => reportFileName(report.startedAt, site, ending);
  const saveCsv = () => {
    setAt("writing");
    reportCsv(report, messages).then(
      (text) => {
        saveFile(nameOf("csv"), "text/csv;charset=utf-8", text);
        setAt("idle");
      },
      () => setAt("failed"),
    );
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon={<Download />} isPending={at === "writing"} onPress={saveCsv}>
          {words.downloadCsv}
        </Button>
        <Button
          size="small"
          icon={<Download />}
          onPress={() => saveFile(nameOf("json"), "application/json", reportJson(report, plan, portalOrigin))}
        >
          {words.downloadJson}
        </Button>
      </div>
      {at === "failed" ? (
        <Banner tone="danger" live="assertive" title={words.downloadFailed.title}>
          <p>{words.downloadFailed.text}</p>
        </Banner>
      ) : null}
    </>
  );
}
