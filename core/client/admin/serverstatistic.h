// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace penstock {

class ResultSet;

/// A number that a server tells of itself.
struct ServerStatistic
{
    enum class Kind {
        Unsaid,  ///< the server does not say, and we do not know it
        Counter, ///< only grows while the server runs
        Gauge,   ///< goes up and down
    };

    QString module;     ///< "httpd", "go"
    QString name;       ///< "writeReq", "go_goroutines"
    QString instance{}; ///< which of several: "database=plant, id=3"; empty: there is one
    Kind kind = Kind::Unsaid;
    double value = 0;
    QString exact{}; ///< the value, every digit

    /// The same from one reading to the next.
    QString key() const { return module + u'\0' + name + u'\0' + instance; }
};

/// What one answer tells.
struct ServerStatistics
{
    std::vector<ServerStatistic> list{};
    std::size_t buckets = 0; ///< of histograms, which are left out: their sums and counts are there
    std::size_t cut = 0;     ///< beyond mostListed

    static constexpr std::size_t mostListed = 20'000;

    /// Of the rows of AdminRequest::Kind::ShowStatistics: 1.x's SHOW STATS, a table for each module whose columns are
    /// numbers, or the list of metricspage.h. 1.x does not say what counts and what goes up and down: the modules of
    /// its sources are known here, others are Unsaid.
    static ServerStatistics of(const ResultSet &rows);
};

} // namespace penstock
