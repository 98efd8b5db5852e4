// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/droppedfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DroppedFile)
};

} // namespace

DroppedFile DroppedFile::judge(const QString &path)
{
    DroppedFile file;
    file.path = path;
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
                                    QStringLiteral("txt")};
    static const QStringList archives{QStringLiteral("gz"),  QStringLiteral("zip"), QStringLiteral("xz"),
                                      QStringLiteral("bz2"), QStringLiteral("zst"), QStringLiteral("7z")};
    if (!info.exists())
        file.reason = Text::tr("%1 does not exist.").arg(path);
    else if (info.isDir())
        file.reason = Text::tr("%1 is a folder. Drop the CSV files inside it.").arg(file.name());
    else if (!info.isReadable())
        file.reason = Text::tr("%1 may not be read. Check its permissions.").arg(file.name());
    else if (archives.contains(ending))
        file.reason = Text::tr("%1 is compressed. Unpack it first, then drop the CSV file.").arg(file.name());
    else if (!tables.contains(ending))
        file.reason =
            Text::tr("%1 is not a CSV file. Files that end in .csv, .tsv or .txt can be imported.").arg(file.name());
    else
        file.isCsv = true;
    return file;
}

QString DroppedFile::name() const
{
    const QFileInfo info(path);
    return info.fileName().isEmpty() ? path : info.fileName();
}

} // namespace penstock
