// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusalverdict.h"

#include "core/pipeline/namedlines.h"
#include "core/pipeline/pipelineworker.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

BatchWork partOf(const BatchWork &work, SinkBatch batch)
{
    return {std::move(batch), 0, work.sentBefore, false, work.search};
}

/// The lines that look wrong apart from the others, or halves where all look alike.
std::vector<BatchWork> cut(const BatchWork &work, const RefusalVerdict::Suspects &suspects)
{
    const std::vector<std::size_t> indexes = suspects ? suspects(work.batch) : std::vector<std::size_t>();
    if (indexes.empty() || indexes.size() == work.batch.lines())
        return halves(work);
    SinkBatch innocent = work.batch;
    innocent.remove(indexes);
    std::vector<std::size_t> others;
    others.reserve(innocent.lines());
    auto suspect = indexes.begin();
    for (std::size_t i = 0; i < work.batch.lines(); ++i) {
        if (suspect != indexes.end() && *suspect == i)
            ++suspect;
        else
            others.push_back(i);
    }
    SinkBatch suspected = work.batch;
    suspected.remove(others);
    return {partOf(work, std::move(innocent)), partOf(work, std::move(suspected))};
}

} // namespace

std::vector<BatchWork> halves(const BatchWork &work)
{
    auto [first, second] = work.batch.split();
    return {partOf(work, std::move(first)), partOf(work, std::move(second))};
}

RefusalVerdict RefusalVerdict::of(BatchWork work, const WriteOutcome &outcome, const QString &reason,
                                  const Suspects &suspects)
{
    const std::size_t lines = work.batch.lines();
    const bool isPartial = outcome.kind == WriteOutcome::Kind::Partial;
    const quint64 said = isPartial && outcome.rejectedIsExact ? outcome.rejected : 0;
    const quint64 stored = isPartial ? std::min<quint64>(outcome.accepted, lines) : 0;
    const NamedLines named = namedLines(work.batch, outcome);
    if (named.lines.empty() && (lines == 1 || said == lines))
        return ofAll(work, reason);

    RefusalVerdict verdict;
    if (!named.areComplete && !work.search && (!named.lines.empty() || CulpritSearch::isWorthwhile(said)))
        work.search = std::make_shared<CulpritSearch>(lines, stored, said, reason);
    verdict.search = work.search;
    if (named.lines.empty()) {
        if (work.search && work.search->spendCut())
            verdict.again = cut(work, suspects);
        else
            verdict.countUnnamed(work, stored, reason);
        return verdict;
    }

    verdict.name(work, named);
    std::vector<std::size_t> indexes;
    for (const NamedLines::Line &line : named.lines)
        indexes.push_back(line.index);
    BatchWork rest = partOf(work, std::move(work.batch));
    rest.batch.remove(indexes);
    if (rest.batch.isEmpty())
        return verdict;
    if (named.areComplete) {
        verdict.accepted += rest.batch.lines();
        if (rest.search)
            rest.search->settle(rest.batch.lines(), rest.batch.lines());
    } else if (rest.search->spendResend()) {
        verdict.again.push_back(std::move(rest));
    } else {
        verdict.countUnnamed(rest, std::min<quint64>(stored, rest.batch.lines()), reason);
    }
    return verdict;
}

RefusalVerdict RefusalVerdict::ofAll(const BatchWork &work, const QString &reason)
{
    NamedLines all;
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        all.lines.push_back({i, reason});
    RefusalVerdict verdict;
    verdict.name(work, all);
    return verdict;
}

void RefusalVerdict::name(const BatchWork &work, const NamedLines &named)
{
    for (const NamedLines::Line &line : named.lines) {
        RejectedRow row;
        row.row = work.batch.row(line.index);
        row.position = work.batch.position(line.index);
        row.reason = line.reason;
        row.text = shortened(work.batch.line(line.index));
        rows += row;
    }
    rejected += named.lines.size();
    if (work.search) {
        work.search->settle(named.lines.size(), 0);
        work.search->named(static_cast<int>(named.lines.size()));
    }
}

void RefusalVerdict::countUnnamed(const BatchWork &work, quint64 stored, const QString &reason)
{
    const std::size_t lines = work.batch.lines();
    if (work.search)
        work.search->settle(lines, stored);
    accepted += stored;
    if (stored == lines)
        return;
    RejectedRow row;
    row.reason = reason;
    row.text = tr("%n row(s) among rows %1 to %2", nullptr, static_cast<int>(lines - stored))
                   .arg(work.batch.row(0))
                   .arg(work.batch.row(lines - 1));
    rejected += lines - stored;
    rows += row;
}

} // namespace penstock
