import { useState } from "react";

import { findRuleProblem } from "@/bindings/name-rules.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { NameRules, TextRule, TextSearch } from "@/model/later-wishes.ts";
import { OptionTip } from "@/parts/option-tip.tsx";
import { SegmentedControl } from "@/ui/segmented-control.tsx";
import { TextField } from "@/ui/text-field.tsx";

import { NameExample, type NameSample } from "./name-example.tsx";
import { PlaceholderButtons } from "./placeholder-buttons.tsx";
import { tellRuleProblem } from "./tell-rule-problem.ts";
import { useInsertion } from "./use-insertion.ts";
import { WishGroup } from "./wish-group.tsx";

interface Props {
  readonly what: "title" | "address";
  readonly names: NameRules;
  readonly onChange: (rule: TextRule) => void;
  /** `null` while no page is chosen. */
  readonly sample: NameSample | null;
}

/** Longer parts of a name help nobody, and a pattern is no longer than this either. */
const longest = 200;

const noSearch: TextSearch = { text: "", as: "text", replaceBy: "" };

/** One rule: what stands before and after, what is replaced, and what that makes of the first chosen page. */
export function RuleFields({ what, names, onChange, sample }: Props) {
  const { wishes } = useMessages();
  const rule = names[what];
  const words = wishes[what];
  const [search, changeSearch] = useSearch(rule, onChange);
  const problem = findRuleProblem(rule);
  const insertion = useInsertion(
    {
      prefix: { label: words.prefix, value: rule.prefix, change: (prefix) => onChange({ ...rule, prefix }) },
      suffix: { label: words.suffix, value: rule.suffix, change: (suffix) => onChange({ ...rule, suffix }) },
      replaceBy: {
        label: wishes.replaceBy,
        value: search.replaceBy,
        change: (replaceBy) => changeSearch({ replaceBy }),
      },
    },
    "prefix",
  );
  const field = (name: "prefix" | "suffix" | "replaceBy") => {
    const { label, value, change } = insertion.fields[name];
    return (
      <div {...insertion.watch(name)}>
        <TextField label={label} value={value} onChange={change} maxLength={longest} />
      </div>
    );
  };
  return (
    <WishGroup heading={words.heading}>
      <div className="grid min-w-0 gap-3 @md:grid-cols-2">
        {field("prefix")}
        {field("suffix")}
        <TextField
          label={wishes.search}
          value={search.text}
          onChange={(text) => changeSearch({ text })}
          error={problem === null ? null : tellRuleProblem(problem, wishes)}
          maxLength={longest}
        />
        {field("replaceBy")}
      </div>
      <SegmentedControl
        label={wishes.searchAs}
        tip={<OptionTip topic="pattern" option={wishes.searchKinds.pattern} />}
        value={search.as}
        onChange={(as) => changeSearch({ as })}
        options={[
          { value: "text", label: wishes.searchKinds.text },
          { value: "pattern", label: wishes.searchKinds.pattern },
        ]}
      />
      <PlaceholderButtons field={insertion.label} date={names.date} onInsert={insertion.insert} />
      {problem === null ? <NameExample what={what} names={names} sample={sample} /> : null}
    </WishGroup>
  );
}

/** A rule without a search has no word for how to search; that is kept here until there is one. */
function useSearch(
  rule: TextRule,
  onChange: (rule: TextRule) => void,
): readonly [search: TextSearch, change: (changed: Partial<TextSearch>) => void] {
  const [kept, setKept] = useState(noSearch);
  const search = rule.search ?? { ...kept, text: "" };
  return [
    search,
    (changed) => {
      const next = { ...search, ...changed };
      setKept(next);
      onChange({ ...rule, search: next.text === "" ? null : next });
    },
  ];
}
