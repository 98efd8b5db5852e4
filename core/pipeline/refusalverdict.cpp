// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusalverdict.h"

#include "core/pipeline/namedlines.h"
#include "core/pipeline/rejectedrow.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace penstock {

namespace {

/// How far the clocks of the server and of this machine may be apart.
constexpr std::int64_t clockMargin = ShardLayout::hour;

/// Of a batch that is stored whole or not at all, and whose first bad line is named: what stands before it, and the
/// rest in pieces that grow from about as many lines as were good in a row, so that the next bad lines cost few lines
/// each.
std::vector<BatchWork> around(const BatchWork &work, std::size_t named)
{
    std::vector<BatchWork> pieces;
    const auto add = [&](std::size_t first, std::size_t count) {
        if (count > 0)
            pieces.push_back(partOf(work, work.batch.slice(first, count)));
    };
    add(0, named);
    std::size_t size = 2 * (named + 1);
    for (std::size_t first = named + 1; first < work.batch.lines();) {
        const std::size_t count = std::min(size, work.batch.lines() - first);
        add(first, count);
        first += count;
        size *= 2;
    }
    return pieces;
}

bool isTooOldByOurClock(std::int64_t time, const ShardLayout &layout)
{
    using namespace std::chrono;
    const std::int64_t now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    return layout.retention.value_or(0) > 0 && time < now - *layout.retention - clockMargin;
}

} // namespace

RefusalVerdict RefusalVerdict::of(BatchWork work, const WriteOutcome &outcome, const QString &reason,
                                  const LineGround &ground)
{
    RefusalVerdict verdict;
    if (!work.company.empty()) {
        verdict.judgeCompany(work, outcome, reason);
        return verdict;
    }
    const std::size_t lines = work.batch.lines();
    const bool isPartial = outcome.kind == WriteOutcome::Kind::Partial;
    const bool areAllRefused =
        lines == 1 || (isPartial && outcome.rejectedIsExact && outcome.rejected == lines && lines > 0);
    const NamedLines named = namedLines(work.batch, outcome);
    const bool takesOneAway = lines == 1 && isPartial && outcome.rejected == 0;
    if (named.lines.empty() && takesOneAway) {
        // A field of it was left out: neither stored as it is nor refused.
        verdict.addUnknown(work, reason);
        return verdict;
    }
    if (named.lines.empty() && areAllRefused && outcome.byAge) {
        verdict.judgeTooOld(work, reason);
        return verdict;
    }
    if (!work.search && !named.areComplete && !(named.lines.empty() && lines == 1))
        work.search = std::make_shared<CulpritSearch>(work.batch, ground, !isPartial);
    if (!named.lines.empty()) {
        verdict.sendNamedApart(std::move(work), named, outcome, reason);
        return verdict;
    }
    if (areAllRefused && (lines == 1 || isOneKind(factsOf(work.batch, ground))))
        return ofAll(work, reason);
    verdict.search(std::move(work), outcome, reason, ground);
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

RefusalVerdict RefusalVerdict::ofAll(const BatchWork &work, const Error &error)
{
    return ofAll(work, error.details.serverText.isEmpty() ? error.message : error.details.serverText);
}

void RefusalVerdict::sendNamedApart(BatchWork work, const NamedLines &named, const WriteOutcome &outcome,
                                    const QString &reason)
{
    name(work, named);
    // The whole rest again for each bad line would cost lines times bad lines.
    constexpr std::size_t few = 8;
    if (outcome.kind == WriteOutcome::Kind::Rejected && named.lines.size() == 1 && work.search &&
        work.search->namedOne() > few) {
        again = around(work, named.lines.front().index);
        return;
    }
    LineIndexes indexes;
    for (const NamedLines::Line &line : named.lines)
        indexes.push_back(line.index);
    work.batch.remove(indexes);
    if (work.batch.isEmpty())
        return;
    if (named.areComplete) {
        accepted += work.batch.lines();
        return;
    }
    work.mayBeStored = work.mayBeStored || outcome.kind == WriteOutcome::Kind::Partial;
    if (work.search->spend(1))
        again.push_back(partOf(work, std::move(work.batch)));
    else
        giveUp(work, reason);
}

void RefusalVerdict::search(BatchWork work, const WriteOutcome &outcome, const QString &reason,
                            const LineGround &ground)
{
    const bool isPartial = outcome.kind == WriteOutcome::Kind::Partial;
    const std::size_t lines = work.batch.lines();
    work.mayBeStored = work.mayBeStored || isPartial;
    const std::vector<LineFacts> facts = factsOf(work.batch, ground);
    const bool cutsOldest = isPartial && outcome.byAge && !work.isOldest && outcome.rejected > 0 &&
                            outcome.rejected < lines && std::ranges::none_of(facts, &LineFacts::looksWrong);
    const std::vector<LineIndexes> parts =
        cutsOldest ? cutOldest(facts, static_cast<std::size_t>(outcome.rejected)) : cutLines(facts);
    if (!work.search->spend(parts.size())) {
        if (isPartial && outcome.rejectedIsExact && outcome.rejected == lines)
            *this = ofAll(work, reason);
        else
            giveUp(work, reason);
        return;
    }
    for (const LineIndexes &part : parts) {
        BatchWork next = partOf(work, work.batch.pick(part));
        next.isOldest = work.isOldest || cutsOldest;
        again.push_back(std::move(next));
    }
}

void RefusalVerdict::judgeTooOld(const BatchWork &work, const QString &reason)
{
    if (!work.search || !work.mayBeStored) {
        *this = ofAll(work, reason);
        return;
    }
    const ShardLayout &layout = work.search->ground().layout;
    const std::vector<LineFacts> facts = factsOf(work.batch, work.search->ground());
    std::map<std::pair<std::int64_t, std::uint64_t>, LineIndexes> lots;
    for (std::size_t i = 0; i < facts.size(); ++i)
        lots[{facts[i].shard, facts[i].kind}].push_back(i);
    NamedLines refused;
    for (const auto &[lot, indexes] : lots) {
        const CulpritSearch::Youngest *company = work.search->youngest(lot.first);
        const auto isHere = [&](const LineFacts &fact) { return company && fact.time >= company->time; };
        if (!company || std::ranges::any_of(facts, isHere) || isTooOldByOurClock(company->time, layout)) {
            for (const std::size_t index : indexes)
                refused.lines.push_back({index, reason});
            continue;
        }
        BatchWork next = partOf(work, work.batch.pick(indexes));
        next.company = company->line;
        if (work.search->spend(1))
            again.push_back(std::move(next));
        else
            giveUp(next, reason);
    }
    std::ranges::sort(refused.lines, {}, &NamedLines::Line::index);
    name(work, refused);
}

void RefusalVerdict::judgeCompany(const BatchWork &work, const WriteOutcome &outcome, const QString &reason)
{
    const std::size_t lines = work.batch.lines();
    const bool isPartial = outcome.kind == WriteOutcome::Kind::Partial;
    const bool isLayoutKnown = work.search->ground().layout.retention.has_value();
    // They are of one kind and of one shard group: all or none of them are refused, and the company or not.
    if (isPartial && outcome.rejectedIsExact && outcome.rejected == lines + work.companions())
        *this = ofAll(work, reason);
    else if (isPartial && outcome.rejected == lines && (!outcome.byAge || isLayoutKnown))
        *this = ofAll(work, reason);
    else if (isPartial && !outcome.byAge && outcome.rejected == work.companions())
        accepted += lines;
    else
        addUnknown(work, reason);
}

void RefusalVerdict::name(const BatchWork &work, const NamedLines &named)
{
    for (const NamedLines::Line &line : named.lines)
        rows += rejectedRow(work.batch, line.index, line.reason);
    rejected += named.lines.size();
}

/// The search ends here. Where the server says that it stored nothing, that is what became of these lines.
void RefusalVerdict::giveUp(const BatchWork &work, const QString &reason)
{
    if (work.mayBeStored) {
        addUnknown(work, reason);
        return;
    }
    const QString text = tr("this row, or others that were sent with it and could not be told apart: %1");
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        rows += rejectedRow(work.batch, i, text.arg(reason));
    rejected += work.batch.lines();
}

void RefusalVerdict::addUnknown(const BatchWork &work, const QString &reason)
{
    const QString text = tr("it is not known whether this row is stored; the server said of it, or of others: %1");
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        rows += rejectedRow(work.batch, i, text.arg(reason));
    unknown += work.batch.lines();
}

} // namespace penstock
