// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/runoutcome.h"

#include "core/async/plural.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct RunOutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RunOutcome)
};

std::optional<Error> problemOf(const PipelineSnapshot &snapshot)
{
    if (snapshot.error)
        return snapshot.error;
    if (snapshot.rejected > 0)
        return Error{Error::Kind::Rejected,
                     withCount(RunOutcomeText::tr("%n row(s) were refused.", nullptr, plural(snapshot.rejected)),
                               snapshot.rejected),
                     {},
                     {}};
    if (snapshot.unknown > 0)
        return Error{
            Error::Kind::Network, RunOutcomeText::tr("Of some rows it is not known whether they are stored."), {}, {}};
    return {};
}

} // namespace

RunOutcome RunOutcome::of(const PipelineSnapshot &snapshot)
{
    const bool isStopped = snapshot.state == PipelineSnapshot::State::Cancelled;
    RunOutcome outcome;
    outcome.error = problemOf(snapshot);
    outcome.counts = {snapshot.accepted, snapshot.rejected, snapshot.unknown, snapshot.notSent,
                      snapshot.state == PipelineSnapshot::State::Succeeded};
    outcome.state = isStopped       ? ImportQueue::State::Stopped
                    : outcome.error ? ImportQueue::State::Failed
                                    : ImportQueue::State::Succeeded;
    return outcome;
}

} // namespace penstock
