// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

struct Error;
class ImportUndo;
class Session;

/// import --undo: says what would be deleted, and deletes it when that was allowed beforehand.
class UndoRun final : public QObject
{
    Q_OBJECT

public:
    UndoRun(const QString &journal, bool isAllowed, QObject *parent = nullptr);

    void start(const Session &session);

Q_SIGNALS:
    /// With the exit code: 2 when it was not allowed, and nothing was deleted.
    void done(int exitCode);

private:
    void looked();
    void failed(const Error &error);

    const QString m_journal;
    const bool m_isAllowed;
    ImportUndo *m_undo = nullptr;
};

} // namespace penstock
