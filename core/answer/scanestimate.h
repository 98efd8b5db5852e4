// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/query/query.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace penstock {

class Client;
class QueryJob;
struct QueryPlan;

/// About how many values a statement of InfluxQL would read, by what EXPLAIN says of it: the server plans it and reads
/// nothing. InfluxDB 1.x and 2.x keep up to 1,000 values in a block, so it is rather too much than too little.
///
/// Succeeds also when that is not known: the server has no EXPLAIN for it, or needs longer than the limit.
class ScanEstimate final : public Job
{
    Q_OBJECT

public:
    static constexpr int usualLimitMs = 1'500;

    /// `query`: of one statement; its parameters are the statement's.
    ScanEstimate(Client &client, const Query &query, int limitMs = usualLimitMs, QObject *parent = nullptr);
    ~ScanEstimate() override;

    const std::optional<double> &values() const { return m_values; }
    bool tookTooLong() const { return m_tookTooLong; }

protected:
    void abort() override;

private:
    void take(const QueryPlan &plan);

    QPointer<QueryJob> m_job; ///< the client's
    std::optional<double> m_values;
    bool m_tookTooLong = false;
    QTimer m_limit;
};

} // namespace penstock
