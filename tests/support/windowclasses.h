// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace penstock {

/// "penstock::AboutBox" and all others that are windows, dialogs, docks and tabs of their own, as the sources in the
/// folder of ui/ say: a new one is among them by itself.
inline QStringList windowClasses(const QString &folder)
{
    static const QRegularExpression declared(
        QStringLiteral("class (\\w+)(?: final)? : public "
                       "(?:QDialog|QMessageBox|QDockWidget|LateDock|QMainWindow|QWizard|WorkTab)\\b"));
    static const QRegularExpression constructed(
        QStringLiteral("(\\w+)::\\1\\([^;{]*:\\s*QWidget\\(\\w+, Qt::Window\\)"));
    QStringList classes;
    QDirIterator files(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const bool isHeader = file.fileName().endsWith(QLatin1String(".h"));
        QRegularExpressionMatchIterator found =
            (isHeader ? declared : constructed).globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            if (name != QLatin1String("LateDock")) // what docks have in common
                classes += QStringLiteral("penstock::") + name;
        }
    }
    return classes;
}

} // namespace penstock
