// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QCoreApplication>

#include <optional>

namespace penstock {

struct PipelineSnapshot;

/// How many refused rows are too many for a run to go on.
struct ErrorLimit
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ErrorLimit)

public:
    std::optional<quint64> rows;   ///< so many, at least 1
    std::optional<double> percent; ///< more than that share of the rows read: from 1,000 rows on, and at the end

    bool isSet() const { return rows || percent; }

    /// Nothing while the run may go on.
    std::optional<Error> reached(const PipelineSnapshot &now, bool atEnd) const;

    bool operator==(const ErrorLimit &) const = default;
};

} // namespace penstock
