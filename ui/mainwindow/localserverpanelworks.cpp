// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does that must not be cut off unasked, and how a backup ends.
#include "core/localserver/localreset.h"
#include "core/localserver/localserver.h"
#include "core/localserver/serverbackup.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwork.h"
#include "ui/mainwindow/localserverpanel.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <utility>

namespace penstock {

void LocalServerPanel::nameWorks()
{
    const auto backup = [this]() -> std::optional<OpenWork::Words> {
        if (!m_backup)
            return {};
        return OpenWork::Words{tr("A backup is running"), tr("The local server is being backed up."),
                               tr("Stopped now, it leaves no backup."), tr("Stop the backup and quit")};
    };
    m_backupWork = new OpenWork(this, backup, [this] { stopBackup(); });
    const auto reset = [this]() -> std::optional<OpenWork::Words> {
        if (!m_reset)
            return {};
        return OpenWork::Words{tr("A reset is running"), tr("The local server is being emptied."),
                               tr("That is not broken off halfway: the window closes when it has come to its end."),
                               tr("Quit when it is empty")};
    };
    m_resetWork = new OpenWork(this, reset, [] {});
}

void LocalServerPanel::stopBackup()
{
    if (m_backup)
        m_backup->cancel();
}

void LocalServerPanel::onBackedUp()
{
    ServerBackup *const job = std::exchange(m_backup, nullptr);
    m_progressRow->hide();
    updateButtons();
    if (job->state() == Job::State::Failed) {
        m_message->showError(job->error());
    } else if (job->state() == Job::State::Cancelled) {
        m_message->showMessage(MessageBar::Kind::Information, tr("The backup was stopped; nothing of it is left."));
    } else {
        const QString said = job->copiesFiles()
                                 ? tr("Backed up and checked: %n file(s), %1 in %2.", nullptr, job->parts())
                                 : tr("Backed up and checked: %n shard(s), %1 in %2.", nullptr, job->parts());
        m_message->showMessage(
            MessageBar::Kind::Success, said.arg(formatBytes(job->bytes()), QDir::toNativeSeparators(job->folder())),
            job->copiesFiles() ? tr("Put back into %1 while the local server is stopped, the files bring it back. The "
                                    "login's token is "
                                    "among them: keep them to yourself.")
                                     .arg(QDir::toNativeSeparators(m_server.folder()))
                               : tr("influxd restore -portable brings it back, on any influxd 1.x."));
        m_message->setAction(
            tr("Show folder"), [folder = job->folder()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
            false);
    }
    m_backupWork->end();
}

} // namespace penstock
