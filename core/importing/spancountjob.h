// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/result/resultset.h"

#include <QTimer>

#include <cstdint>
#include <optional>

namespace penstock {

class QueryJob;
class Session;
struct ImportPlan;

/// Asks a server how many rows of a plan's measurement it has in a span of time. It never fails.
class SpanCountJob final : public Job
{
    Q_OBJECT

public:
    /// Both times are in the span; nanoseconds. Gives up after a while.
    SpanCountJob(const ImportPlan &plan, const Session &session, std::int64_t first, std::int64_t last,
                 QObject *parent = nullptr);

    /// The most values that one field has there; nothing: that is not known, see reason().
    std::optional<std::uint64_t> rows() const { return m_rows; }
    const QString &reason() const { return m_reason; }

protected:
    void abort() override;

private:
    void take(const QueryJob &job);

    QueryJob *m_query = nullptr;
    QTimer m_patience;
    ResultSet m_answer;
    std::optional<std::uint64_t> m_rows;
    QString m_reason;
};

} // namespace penstock
