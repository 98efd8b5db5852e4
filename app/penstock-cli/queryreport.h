// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/result/batch.h"

#include <QCoreApplication>

#include <set>

namespace penstock {

/// What a query has to say beside its rows, on stderr and each thing once: the error of the only statement comes as a
/// note and as the error of the whole as well.
class QueryReport
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryReport)

public:
    void setStatementCount(qsizetype count) { m_isOne = count <= 1; }

    void take(const Batch &batch);
    /// The query ended: by that error, or well.
    void finish(const Error *error = nullptr);

    bool statementFailed() const { return !m_failed.empty(); } ///< one of them
    bool statementFailed(int statement) const { return m_failed.contains(statement); }
    bool rowsMissing() const { return m_rowsMissing; } ///< the server said so

private:
    bool m_isOne = true;
    std::set<int> m_failed; ///< statements
    bool m_rowsMissing = false;
    QStringList m_held; // errors of the only statement
};

} // namespace penstock
