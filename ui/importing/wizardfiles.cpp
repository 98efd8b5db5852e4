// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/wizardfiles.h"

#include "core/importing/queue/runoutcome.h"
#include "ui/importing/importprofilesmodel.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace penstock {

WizardFiles::WizardFiles(const QStringList &files, QObject *parent) : QObject(parent)
{
    m_queue.setWaitsBetween(true);
    m_id = m_queue.add(files).constFirst();
    connect(&m_queue, &ImportQueue::begin, this, [this](const ImportQueue::Entry &entry) {
        m_id = entry.id;
        m_problem.reset();
        Q_EMIT begun(entry.file);
    });
    m_queue.start();
}

QStringList WizardFiles::ofDrop(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    const QStringList profiles = ImportProfilesModel::profileFiles(data);
    files.removeIf([&profiles](const QString &file) { return profiles.contains(file); });
    return files;
}

qsizetype WizardFiles::index() const
{
    const QList<ImportQueue::Entry> &all = m_queue.entries();
    return std::distance(all.begin(), std::ranges::find(all, m_id, &ImportQueue::Entry::id));
}

QString WizardFiles::file() const
{
    return m_queue.entries().value(index()).file;
}

int WizardFiles::position() const
{
    return int(index()) + 1;
}

int WizardFiles::count() const
{
    return int(m_queue.entries().size());
}

int WizardFiles::waitingCount() const
{
    const QList<ImportQueue::Entry> waiting = m_queue.waiting();
    return int(waiting.size() - std::ranges::count(waiting, m_id, &ImportQueue::Entry::id));
}

QStringList WizardFiles::withoutTurn(bool isOver) const
{
    QStringList files;
    if (!isOver)
        files += file();
    for (const ImportQueue::Entry &entry : m_queue.waiting()) {
        if (entry.id != m_id)
            files += entry.file;
    }
    return files;
}

void WizardFiles::add(const QStringList &files)
{
    m_queue.add(files);
}

void WizardFiles::take(const QStringList &files, bool isBeingWritten)
{
    if (m_queue.running() == m_id && !isBeingWritten && waitingCount() == 0) {
        replace(files.constFirst());
        m_problem.reset();
        m_queue.add(files.mid(1));
        Q_EMIT begun(files.constFirst());
        return;
    }
    m_queue.add(files);
    if (!m_queue.isRunning())
        m_queue.start();
}

void WizardFiles::replace(const QString &chosen)
{
    if (m_queue.isRunning()) {
        m_queue.replaceRunning(chosen);
        return;
    }
    // What became of the one before stays in the list.
    if (chosen != file()) {
        m_queue.move(m_queue.add({chosen}).constFirst(), 0);
        m_queue.start();
    }
}

void WizardFiles::beginRun()
{
    if (!m_queue.isRunning())
        m_queue.runAgain(m_id);
}

std::optional<ImportQueue::State> WizardFiles::endRun(const PipelineSnapshot &snapshot)
{
    if (!m_queue.isRunning())
        return {};
    const RunOutcome outcome = RunOutcome::of(snapshot);
    m_queue.finish(outcome.state, outcome.error, outcome.counts);
    return outcome.state;
}

void WizardFiles::next()
{
    if (m_queue.isRunning())
        m_queue.finish(m_problem ? ImportQueue::State::Failed : ImportQueue::State::Stopped, m_problem);
    m_queue.start();
}

} // namespace penstock
