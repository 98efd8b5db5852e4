// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/leftundo.h"

#include "core/importing/journallock.h"

#include <QDir>

namespace penstock {

QList<LeftUndo> LeftUndo::in(const QString &folder)
{
    QList<LeftUndo> left;
    const QFileInfoList journals =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // the newest first
    for (const QFileInfo &journal : journals) {
        const Result<ImportRecord> record = ImportRecord::read(journal.filePath());
        if (record && record->isUndoBegun && !record->isUndone && !JournalLock::isHeld(journal.filePath()))
            left += {journal.filePath(), *record};
    }
    return left;
}

} // namespace penstock
