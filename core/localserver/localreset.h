// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/localserver/serverhold.h"

#include <QFutureWatcher>
#include <QStringList>

namespace penstock {

class LocalServer;

/// Folders with what was moved away to be removed, and is on the disk still: a reset did not come to its end.
QStringList removedParts(const QString &folder);

/// Makes the local server an empty one: stops it, and removes its databases, users and notes of damage, whatever its
/// kind. Refuses while another Penstock uses it. Cancelled before the server has stopped it removes nothing; after that
/// it cannot be, and ends with what became of it.
class LocalReset final : public Job
{
    Q_OBJECT

public:
    explicit LocalReset(LocalServer &server, QObject *parent = nullptr);
    ~LocalReset() override;

protected:
    void abort() override;

private:
    void remove();

    ServerHold m_hold;
    QFutureWatcher<QString> m_removal;
};

} // namespace penstock
