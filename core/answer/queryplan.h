// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace penstock {

class Table;

/// A figure of a step, as the server writes it.
struct PlanFigure
{
    QString name;
    QString value{};
    bool isLabel = false; ///< says which one it is, and counts nothing

    bool isZero() const; ///< 0, 0B, 0ns, …: nothing happened there
};

/// A step of a server's plan for a statement.
struct PlanStep
{
    QString name;
    QString detail{};                       ///< what it does it with; may be empty
    std::ptrdiff_t parent = -1;             ///< an earlier one; -1: none
    QList<PlanFigure> figures{};            ///< in the server's order
    std::optional<std::int64_t> duration{}; ///< nanoseconds, where the server measured it
};

/// What EXPLAIN answers, as a tree of steps. Of EXPLAIN ANALYZE with times: InfluxQL (1.x, 2.x) says of a step how long
/// it took with all below it, SQL (3.x) how long it computed itself, over all threads.
struct QueryPlan
{
    std::vector<PlanStep> steps;            ///< parents before their children
    std::optional<std::int64_t> duration{}; ///< nanoseconds: of the whole, to which shares are taken

    /// Nothing: the table is no plan. One with more lines than people read is none either.
    static std::optional<QueryPlan> of(const Table &table);
    static constexpr std::size_t mostLines = 20'000;

    /// Of the step's time in the whole, 0 to 1; nothing: not measured.
    std::optional<double> share(std::size_t step) const;
};

/// 45.687µs, 1m2.5s, 850ns, as Go and Rust write durations; nanoseconds, rounded. Nothing: it is none.
std::optional<std::int64_t> planDuration(QStringView text);

} // namespace penstock
