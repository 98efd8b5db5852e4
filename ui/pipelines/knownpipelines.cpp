// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/knownpipelines.h"

#include "ui/pipelines/knownpipeline.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {

KnownPipelines::KnownPipelines(const Services &services, const QString &folder, QObject *parent)
    : QObject(parent), m_services(services), m_folder(folder), m_list(folder + QStringLiteral("/list.json"))
{
    connect(&m_list, &DocumentList::changed, this, &KnownPipelines::take);
    connect(&m_list, &DocumentList::failed, this, &KnownPipelines::failed);
    take();
}

/// Before the list, which they tell of their ends.
KnownPipelines::~KnownPipelines()
{
    qDeleteAll(std::exchange(m_all, {}));
}

KnownPipeline *KnownPipelines::find(const QString &path) const
{
    const auto found = std::ranges::find(m_all, QFileInfo(path).absoluteFilePath(), &KnownPipeline::path);
    return found == m_all.end() ? nullptr : *found;
}

void KnownPipelines::add(const QString &path)
{
    m_list.add(path);
}

void KnownPipelines::remove(const QString &path)
{
    m_list.remove(path);
}

/// Those that stay are the same: they may run.
void KnownPipelines::take()
{
    const QList<DocumentList::Entry> &entries = m_list.entries();
    QList<KnownPipeline *> now;
    now.reserve(entries.size());
    for (const DocumentList::Entry &entry : entries) {
        KnownPipeline *known = find(entry.path);
        if (!known) {
            known = new KnownPipeline(entry, m_services, this);
            connect(known, &KnownPipeline::ended, this,
                    [this, path = known->path()](const LastRun &last) { m_list.setLast(path, last); });
            connect(known, &KnownPipeline::startsChanged, this,
                    [this, path = known->path()](bool starts) { m_list.setStartsWithPenstock(path, starts); });
        }
        now += known;
    }
    if (now == m_all)
        return;
    const QList<KnownPipeline *> before = std::exchange(m_all, now);
    Q_EMIT changed();
    for (KnownPipeline *known : before) {
        if (!m_all.contains(known))
            known->deleteLater(); // once nobody shows it
    }
}

void KnownPipelines::startThose()
{
    if (std::exchange(m_hasStarted, true))
        return;
    const QList<KnownPipeline *> all = m_all;
    for (KnownPipeline *known : all) {
        if (known->startsWithPenstock())
            known->start();
    }
}

} // namespace penstock
