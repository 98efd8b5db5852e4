// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QString>

namespace penstock {

/// Files for refused rows: two inputs of one name, in two folders, must not write the same one.
class RejectsNames
{
public:
    /// The path, or a numbered one when an input of this run has it already: bad-a.csv, bad-a-2.csv. Empty stays so.
    QString unique(const QString &path)
    {
        QString free = path;
        const QFileInfo info(path);
        for (int number = 2; !path.isEmpty() && m_taken.contains(free); ++number)
            free = info.dir().filePath(
                QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix()));
        m_taken.insert(free);
        return free;
    }

private:
    QSet<QString> m_taken;
};

} // namespace penstock
