// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/importing/importcheck.h"

#include <QPointer>

namespace penstock {

class PreflightJob;
class Session;
class SpanCountJob;
class TargetCheckJob;

/// Asks the server, reads the file, and asks the server for what it has in the file's span.
class ImportCheckJob final : public Job
{
    Q_OBJECT

public:
    /// The session is Open.
    ImportCheckJob(const ImportPlan &plan, const ImportCheck::Options &options, const Session &session,
                   QObject *parent = nullptr);

    const ImportCheck &found() const { return m_found; } ///< when Succeeded

Q_SIGNALS:
    /// As PreflightJob::progress().
    void progress(quint64 rows, double share);

protected:
    void abort() override;

private:
    template <typename Step> void follow(Step *step, void (ImportCheckJob::*then)(const Step &));
    void takeFacts(const TargetCheckJob &job);
    void takeFlight(const PreflightJob &job);
    void takeCount(const SpanCountJob &job);

    ImportCheck::Options m_options;
    QPointer<const Session> m_session;
    ImportCheck m_found;
    QPointer<Job> m_step;
};

} // namespace penstock
