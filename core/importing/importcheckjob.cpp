// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importcheckjob.h"

#include "core/async/plural.h"
#include "core/client/write/writetraits.h"
#include "core/importing/preflightjob.h"
#include "core/importing/spancountjob.h"
#include "core/importing/targetcheckjob.h"
#include "core/session/session.h"

#include <utility>

namespace penstock {

ImportCheckJob::ImportCheckJob(const ImportPlan &plan, const ImportCheck::Options &options, const Session &session,
                               QObject *parent)
    : Job(parent), m_options(options), m_session(&session), m_found{.plan = plan}
{
    m_found.keepsBoth = !WriteTraits::of(session.clientSettings().flavour()).pointsHaveIdentity;
    follow(new TargetCheckJob(plan, session, this), &ImportCheckJob::takeFacts);
}

template <typename Step> void ImportCheckJob::follow(Step *step, void (ImportCheckJob::*then)(const Step &))
{
    m_step = step;
    connect(step, &Job::finished, this, [this, step, then] {
        if (!isRunning())
            return;
        if (step->state() == State::Failed)
            fail(step->error());
        else
            (this->*then)(*step);
    });
}

void ImportCheckJob::takeFacts(const TargetCheckJob &job)
{
    m_found.facts = job.facts();
    m_found.adapted = adaptToTarget(m_found.plan, m_found.facts, m_options.decidedRoles);
    m_found.conflicts = findConflicts(m_found.plan, m_found.facts);
    for (const TargetConflict &conflict : std::as_const(m_found.conflicts)) {
        if (m_options.takesCasts && !m_options.decidedTypes.contains(conflict.column))
            cast(m_found.plan, {conflict});
    }
    if (!m_options.flies || !m_session || m_session->state() != Session::State::Open) {
        succeed();
        return;
    }
    PreflightOptions options{.flavour = m_session->clientSettings().flavour(), .mayTake = m_options.mayTake};
    if (m_found.facts.retention && *m_found.facts.retention > 0) {
        using namespace std::chrono;
        const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
        options.keptSince = now - *m_found.facts.retention;
    }
    auto *flight = new PreflightJob(m_found.plan, options, this);
    connect(flight, &PreflightJob::progress, this, &ImportCheckJob::progress);
    follow(flight, &ImportCheckJob::takeFlight);
}

void ImportCheckJob::takeFlight(const PreflightJob &job)
{
    m_found.hasFlown = true;
    m_found.flight = job.found();
    if (!m_found.facts.isThere() || m_found.flight.points == 0 || !m_session ||
        m_session->state() != Session::State::Open) {
        succeed();
        return;
    }
    follow(new SpanCountJob(m_found.plan, *m_session, m_found.flight.first, m_found.flight.last, this),
           &ImportCheckJob::takeCount);
}

void ImportCheckJob::takeCount(const SpanCountJob &job)
{
    m_found.rowsThere = job.rows();
    m_found.rowsThereReason = job.reason();
    succeed();
}

void ImportCheckJob::abort()
{
    if (m_step)
        m_step->cancel();
}

QStringList ImportCheck::serverNotes() const
{
    QStringList notes = facts.unknown + adapted;
    if (rowsThere && *rowsThere > 0) {
        const QString text = keepsBoth ? ImportCheckJob::tr("The measurement has %n row(s) in this span already.",
                                                            nullptr, plural(*rowsThere))
                                       : ImportCheckJob::tr("The measurement has %n row(s) in this span already; those "
                                                            "with the same series and time are overwritten.",
                                                            nullptr, plural(*rowsThere));
        notes += withCount(text, *rowsThere);
    } else if (!rowsThere && !rowsThereReason.isEmpty()) {
        notes +=
            ImportCheckJob::tr("How many rows the measurement has in this span is not known: %1").arg(rowsThereReason);
    }
    return notes;
}

} // namespace penstock
