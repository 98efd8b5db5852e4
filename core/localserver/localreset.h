// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"
#include "core/localserver/localserverfolder.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QStringList>
#include <QTimer>

namespace penstock {

class LocalServer;

/// Folders with what was moved away to be removed, and is on the disk still: a reset did not come to its end.
QStringList removedParts(const QString &folder);

/// Makes the local server an empty one: stops it, and removes its databases, users and notes of damage. Refuses while
/// another Penstock uses it. Cancelled before the server has stopped it removes nothing; after that it cannot be.
class LocalReset final : public Job
{
    Q_OBJECT

public:
    explicit LocalReset(LocalServer &server, QObject *parent = nullptr);
    ~LocalReset() override;

protected:
    void abort() override;

private:
    void look();
    void remove();

    LocalServer &m_server;
    LocalServerFolder m_folder;
    QTimer m_timer;
    QElapsedTimer m_since;
    QFutureWatcher<QString> m_removal;
};

} // namespace penstock
