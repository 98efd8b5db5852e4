// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QObject>

namespace penstock {

class ImportUndo;
class Session;

/// import --undo: says what would be deleted, and deletes it when that was allowed beforehand.
class UndoRun final : public QObject
{
    Q_OBJECT

public:
    /// Where it is not allowed, the error says so after what would be deleted.
    UndoRun(const QString &journal, const Status &allowed, QObject *parent = nullptr);

    void start(const Session &session);

Q_SIGNALS:
    /// With the exit code: 2 when it was not allowed, and nothing was deleted.
    void done(int exitCode);

private:
    void looked();
    void failed(const Error &error);

    const QString m_journal;
    const Status m_allowed;
    ImportUndo *m_undo = nullptr;
};

} // namespace penstock
