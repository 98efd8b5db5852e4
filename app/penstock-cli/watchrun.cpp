// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/watchrun.h"

#include "app/penstock-cli/terminal.h"
#include "core/async/plural.h"
#include "core/time/durationtext.h"

#include <QCommandLineParser>

namespace penstock {

namespace {

Status readDuration(const QCommandLineParser &parser, const QString &option, std::chrono::milliseconds &duration)
{
    using namespace std::chrono;
    if (!parser.isSet(option))
        return {};
    const auto found = durationFromText(parser.value(option));
    if (!found || *found < milliseconds(10) || *found > hours(24))
        return failure(Error::Kind::BadInput, WatchRun::tr("--%1 must be from 10ms to 1d, as 5s or 2m.").arg(option));
    duration = duration_cast<milliseconds>(*found);
    return {};
}

} // namespace

WatchRun::WatchRun(QObject *parent) : QObject(parent) {}

WatchRun::~WatchRun() = default;

void WatchRun::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("watch"),
         tr("Instead of files: import what is in this folder and what comes into it, each file once, until Ctrl+C. "
            "What "
            "fails in one file does not end it."),
         QStringLiteral("folder")},
        {QStringLiteral("recursive"), tr("Of folders also the files in their sub-folders.")},
        {QStringLiteral("done-to"),
         tr("With --watch: move files that were imported into this sub-folder. One that failed stays."),
         QStringLiteral("folder")},
        {QStringLiteral("settle"),
         tr("With --watch: a file is complete when its size and time stay the same for so long. Default 2s."),
         QStringLiteral("duration")},
        {QStringLiteral("look-every"),
         tr("With --watch: look for new files so often where the system tells of none, as in network folders. Default "
            "30s."),
         QStringLiteral("duration")},
    });
}

Status WatchRun::configure(const QCommandLineParser &parser)
{
    const auto isSet = [&parser](const char *option) { return parser.isSet(QLatin1String(option)); };
    if (!isSet("watch")) {
        for (const char *const option : {"done-to", "settle", "look-every"}) {
            if (isSet(option))
                return failure(Error::Kind::BadInput, tr("--%1 goes with --watch.").arg(QLatin1String(option)));
        }
        return {};
    }
    m_options.folder = parser.value(QStringLiteral("watch"));
    if (m_options.folder.isEmpty())
        return failure(Error::Kind::BadInput, tr("--watch needs a folder."));
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::Kind::BadInput, tr("--watch finds its files itself: name none."));
    for (const char *const option : {"dry-run", "resume", "undo", "save-profile"}) {
        if (isSet(option))
            return failure(Error::Kind::BadInput, tr("--%1 goes not with --watch.").arg(QLatin1String(option)));
    }
    m_options.recursive = isSet("recursive");
    m_options.doneFolder = parser.value(QStringLiteral("done-to"));
    if (Status status = readDuration(parser, QStringLiteral("settle"), m_options.settle); !status)
        return status;
    return readDuration(parser, QStringLiteral("look-every"), m_options.look);
}

Status WatchRun::start(const QString &target, ImportQueue &queue)
{
    m_options.journal = WatchJournal::pathOf(m_options.folder, target);
    m_watch = std::make_unique<FolderWatch>(m_options);
    connect(m_watch.get(), &FolderWatch::found, &queue, [&queue](const QString &file) { queue.add({file}); });
    connect(m_watch.get(), &FolderWatch::said, this, [](const QString &sentence) {
        terminal::showProgress({});
        terminal::report(sentence);
    });
    connect(&queue, &ImportQueue::ended, this, &WatchRun::ended);
    if (Status status = m_watch->start(); !status)
        return status;
    terminal::report(tr("Watching %1; Ctrl+C ends it.").arg(m_options.folder));
    if (const QStringList failed = m_watch->failedBefore(); !failed.isEmpty())
        terminal::report(
            tr("These failed before, and are tried again when they change: %1").arg(failed.join(QStringLiteral(", "))));
    return {};
}

void WatchRun::ended(const ImportQueue::Entry &entry)
{
    if (entry.state == ImportQueue::State::Stopped) {
        m_watch->letGo(entry.file);
        return;
    }
    m_failed.removeAll(entry.file);
    if (entry.error)
        m_failed += entry.file;
    else
        ++m_imported;
    m_watch->conclude(entry.file, entry.error);
}

void WatchRun::stop()
{
    if (m_watch)
        m_watch->stop();
}

void WatchRun::tell() const
{
    if (!m_watch)
        return;
    terminal::report(withCount(tr("%n file(s) were imported.", nullptr, plural(m_imported)), m_imported));
    if (!m_failed.isEmpty())
        terminal::report(
            tr("%n file(s) failed: %1", nullptr, int(m_failed.size())).arg(m_failed.join(QStringLiteral(", "))));
}

} // namespace penstock
