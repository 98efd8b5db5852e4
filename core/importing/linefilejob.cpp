// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linefilejob.h"

#include "core/async/plural.h"

namespace penstock {

LineFileJob::LineFileJob(const ImportPlan &plan, Flavour flavour, const QString &path, QObject *parent)
    : PoolJob(parent), m_path(path)
{
    begin([plan, flavour, path](const Stop &stop) { return saveLines(plan, flavour, path, stop); });
}

QStringList LineFileJob::report() const
{
    QStringList report{
        withCount(tr("%n line(s) are saved in %1.", nullptr, plural(saved().lines)), saved().lines).arg(m_path)};
    if (saved().left > 0) {
        report += withCount(
            tr("%n row(s) have none: they hold no value, or cannot be written.", nullptr, plural(saved().left)),
            saved().left);
    }
    return report + saved().notes;
}

} // namespace penstock
