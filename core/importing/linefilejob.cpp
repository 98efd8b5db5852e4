// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linefilejob.h"

#include "core/async/plural.h"

#include <QtConcurrentRun>

#include <utility>

namespace penstock {

LineFileJob::LineFileJob(const ImportPlan &plan, Flavour flavour, const QString &path, QObject *parent)
    : Job(parent), m_path(path)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LineFileJob::take);
    m_watcher.setFuture(
        QtConcurrent::run([plan, flavour, path, stop = m_stop] { return saveLines(plan, flavour, path, *stop); }));
}

LineFileJob::~LineFileJob()
{
    *m_stop = true;
}

void LineFileJob::abort()
{
    *m_stop = true;
}

void LineFileJob::take()
{
    if (!isRunning())
        return;
    auto result = m_watcher.future().takeResult();
    if (!result) {
        fail(result.error());
        return;
    }
    m_saved = std::move(*result);
    succeed();
}

QStringList LineFileJob::report() const
{
    QStringList report{
        withCount(tr("%n line(s) are saved in %1.", nullptr, plural(m_saved.lines)), m_saved.lines).arg(m_path)};
    if (m_saved.left > 0) {
        report += withCount(
            tr("%n row(s) have none: they hold no value, or cannot be written.", nullptr, plural(m_saved.left)),
            m_saved.left);
    }
    return report + m_saved.notes;
}

} // namespace penstock
