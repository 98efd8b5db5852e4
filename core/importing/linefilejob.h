// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pooljob.h"
#include "core/importing/importplan.h"
#include "core/importing/linefile.h"

namespace penstock {

/// Saves what an import would write as a file of line protocol, in the thread pool.
class LineFileJob final : public PoolJob<SavedLines>
{
    Q_OBJECT

public:
    LineFileJob(const ImportPlan &plan, Flavour flavour, const QString &path, QObject *parent = nullptr);

    const SavedLines &saved() const { return value(); } ///< when Succeeded
    /// The same as a sentence, and what else is to be said.
    QStringList report() const;

private:
    QString m_path;
};

} // namespace penstock
