// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/droppedfile.h"

#include "core/connection/foreign/foreignfile.h"
#include "core/importing/profile/importprofile.h"
#include "core/importing/queue/importablefiles.h"
#include "core/importing/rejectsplace.h"
#include "core/pipeline/document/pipelinedocument.h"
#include "core/query/queryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace penstock {

namespace {

struct DroppedFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DroppedFile)
};

/// That the rest means something is found out when it is taken in.
QByteArray beginningOf(const QString &path)
{
    constexpr qint64 enough = 16 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

} // namespace

DroppedFile DroppedFile::judge(const QString &path)
{
    DroppedFile file;
    file.path = path;
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    const bool isPacked = ending == QLatin1String("gz") || ending == QLatin1String("zst");
    const QString kind = isPacked ? QFileInfo(info.completeBaseName()).suffix().toLower() : ending;
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
                                    QStringLiteral("txt")};
    static const QStringList archives{QStringLiteral("gz"),  QStringLiteral("zip"), QStringLiteral("xz"),
                                      QStringLiteral("bz2"), QStringLiteral("zst"), QStringLiteral("7z")};
    const bool isLineProtocol = kind == QLatin1String("lp") || kind == QLatin1String("line");
    if (!info.exists())
        file.reason = DroppedFileText::tr("%1 does not exist.").arg(path);
    else if (info.isDir())
        file.reason = DroppedFileText::tr("%1 is a folder without CSV files or line protocol.").arg(file.name());
    else if (!info.isReadable())
        file.reason = DroppedFileText::tr("%1 may not be read. Check its permissions.").arg(file.name());
    else if (tables.contains(kind))
        file.isCsv = true;
    else if (ending == QLatin1String("json") && PipelineDocument::isMarked(beginningOf(path)))
        file.isPipeline = true; // first: it may hold a profile
    else if (ending == QLatin1String("json") && ImportProfile::isMarked(beginningOf(path)))
        file.isProfile = true;
    else if (isLineProtocol)
        file.isLines = true;
    else if (QueryFile::languageOf(path))
        file.isQuery = true;
    else if (ForeignFile::isLikely(path))
        file.isConnections = true;
    else if (archives.contains(ending))
        file.reason =
            DroppedFileText::tr("%1 is compressed. Unpack it first, then drop the CSV file.").arg(file.name());
    else
        file.reason = DroppedFileText::tr("%1 is not a CSV file. Files that end in .csv, .tsv or .txt can be imported.")
                          .arg(file.name());
    return file;
}

QList<DroppedFile> DroppedFile::judgeAll(const QStringList &paths)
{
    QList<DroppedFile> all;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const qsizetype before = all.size();
        if (info.isDir()) {
            QStringList rejects;
            for (const QString &name : QDir(path).entryList(QDir::Files, QDir::Name)) {
                DroppedFile file = judge(path + u'/' + name);
                if (file.isCsv && RejectsPlace::isOne(file.path))
                    rejects += file.path;
                else if (file.isCsv || file.isLines)
                    all += std::move(file);
            }
            if (!rejects.isEmpty())
                all += DroppedFile{.path = path, .reason = ImportableFiles::tellLeftOut(rejects)};
        }
        if (all.size() == before)
            all += judge(path);
    }
    return all;
}

QString DroppedFile::name() const
{
    const QFileInfo info(path);
    return info.fileName().isEmpty() ? path : info.fileName();
}

} // namespace penstock
