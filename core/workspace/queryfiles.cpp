// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/queryfiles.h"

#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/query/redaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace penstock {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr int lockPatience = 10'000; // ms
constexpr int deepest = 32;          // folders in folders

struct QueryFilesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryFiles)
};

QByteArray printOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Something like "name (2).flux" that is not there yet.
QString freshPath(const QString &folder, const QFileInfo &from)
{
    const QString ending = from.isDir() || from.suffix().isEmpty() ? QString() : u'.' + from.suffix();
    const QString base = from.fileName().chopped(ending.size());
    QString path = folder + u'/' + from.fileName();
    for (int number = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++number)
        path = folder + QStringLiteral("/%1 (%2)%3").arg(base).arg(number).arg(ending);
    return path;
}

/// Or the same; links are followed.
bool isWithin(const QFileInfo &folder, const QFileInfo &outer)
{
    const QString inside = folder.canonicalFilePath() + u'/';
    const QString outside = outer.canonicalFilePath();
    return outer.isDir() && inside.startsWith(outside.endsWith(u'/') ? outside : outside + u'/');
}

void copyOne(const QFileInfo &from, const QString &folder, int depth, CopiedQueries *report)
{
    const QString shown = QDir::toNativeSeparators(from.filePath());
    if (from.isDir() && !from.isSymLink()) {
        if (depth >= deepest) {
            report->problems += QueryFilesText::tr("%1: too many folders in each other.").arg(shown);
            return;
        }
        const QFileInfoList inside =
            QDir(from.filePath())
                .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        const QString made = freshPath(folder, from);
        if (!QDir().mkpath(made)) {
            report->problems += QueryFilesText::tr("%1: the folder cannot be made.").arg(shown);
            return;
        }
        for (const QFileInfo &one : inside)
            copyOne(one, made, depth + 1, report);
        return;
    }
    if (!QueryFile::languageOf(from.fileName())) {
        report->problems += QueryFilesText::tr("%1: it is no .influxql, .sql or .flux.").arg(shown);
        return;
    }
    const Result<LoadedQuery> query = loadQuery(from.filePath());
    if (!query) {
        report->problems += query.error().message;
        return;
    }
    const QString path = freshPath(folder, from);
    if (withoutSecrets(query->file.text, query->file.language) != query->file.text) {
        if (const Status written = AtomicFile::write(path, query->file.toBytes()); !written) {
            report->problems += written.error().message;
            return;
        }
        report->redacted += QueryFilesText::tr("%1: copied without the password or token in the text.").arg(shown);
    } else if (QFile file(from.filePath()); !file.copy(path)) {
        report->problems += QStringLiteral("%1: %2").arg(shown, file.errorString());
        return;
    }
    ++report->copied;
}

} // namespace

Result<LoadedQuery> loadQuery(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const Result<QByteArray> bytes = readSmallFile(path, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<QueryFile> file = QueryFile::fromBytes(*bytes, QueryFile::languageOf(path).value_or(Language::InfluxQl));
    if (!file)
        return failure(file.error().kind,
                       QueryFilesText::tr("%1 cannot be opened. %2").arg(name, file.error().message));
    return LoadedQuery{*std::move(file), printOf(*bytes)};
}

StoredQuery storeQuery(const QString &path, const QueryFile &query, const QByteArray &known, const QString &lockFile)
{
    QDir().mkpath(QFileInfo(lockFile).absolutePath());
    QLockFile lock(lockFile);
    if (!lock.tryLock(lockPatience) && lock.error() == QLockFile::LockFailedError)
        return {failure(Error::Kind::File, QueryFilesText::tr("Another window is saving just now. Try it again.")),
                false,
                {}};
    const QFileInfo info(path);
    // What cannot be read is left alone as well.
    const bool isThere = info.exists() || info.isSymLink();
    if (isThere) {
        const Result<QByteArray> bytes = readSmallFile(path, mostBytes);
        if (!bytes)
            return {std::unexpected(bytes.error()), false, {}};
        if (known.isEmpty() || printOf(*bytes) != known)
            return {failure(Error::Kind::BadInput, known.isEmpty()
                                                       ? QueryFilesText::tr("There is a file of that name already.")
                                                       : QueryFilesText::tr("The file was changed by somebody else.")),
                    true,
                    {}};
    }
    return replaceQuery(path, query);
}

StoredQuery replaceQuery(const QString &path, const QueryFile &query)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
    const QByteArray bytes = query.toBytes();
    QDir().mkpath(info.absolutePath()); // what is wrong with it, writing says
    if (const Status written = AtomicFile::write(target, bytes); !written)
        return {written, false, {}};
    return {{}, false, printOf(bytes)};
}

CopiedQueries copyQueries(const QStringList &paths, const QString &folder)
{
    CopiedQueries report;
    if (!QDir().mkpath(folder)) {
        report.problems += QueryFilesText::tr("%1: the folder cannot be made.").arg(QDir::toNativeSeparators(folder));
        return report;
    }
    for (const QString &path : paths) {
        if (isWithin(QFileInfo(folder), QFileInfo(path))) // there would be no end to it
            report.problems +=
                QueryFilesText::tr("%1: a folder cannot be copied into itself.").arg(QDir::toNativeSeparators(path));
        else
            copyOne(QFileInfo(path), folder, 0, &report);
    }
    return report;
}

} // namespace penstock
