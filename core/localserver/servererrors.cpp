// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/servererrors.h"

#include "core/async/sentences.h"
#include "core/client/wire/fulldisk.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>

namespace penstock {

namespace {

struct LocalServerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

constexpr qsizetype longestLine = 300;

Error error(Error::Kind kind, const QString &message)
{
    Error problem;
    problem.kind = kind;
    problem.message = message;
    return problem;
}

} // namespace

Error unwritableFolder(const QString &folder, const QString &reason)
{
    QString message =
        LocalServerText::tr("The local server's folder %1 cannot be written. Check that it belongs to you and that the "
                            "disk is not full.")
            .arg(QDir::toNativeSeparators(folder));
    if (!reason.isEmpty())
        message = joinedSentences(message, LocalServerText::tr("The system says: %1.").arg(reason));
    return error(Error::Kind::File, message);
}

Error endlessEnd(const QString &folder)
{
    return error(Error::Kind::Unavailable,
                 LocalServerText::tr("The local server in %1 is being ended, and that does not come to an end.")
                     .arg(QDir::toNativeSeparators(folder)));
}

bool tellsOfTakenPort(const QString &log)
{
    // As Go and Rust spell EADDRINUSE.
    return log.contains(QStringLiteral("address already in use"), Qt::CaseInsensitive) ||
           log.contains(QStringLiteral("AddrInUse"));
}

Error serverTrouble(const QString &what, const QString &folder, const QString &lastWords)
{
    const QString shown = QDir::toNativeSeparators(folder);
    // Printed when it cannot read meta.db: cmd/influxd/run/server.go
    const QString metaTrouble = QStringLiteral("run: create server: ");
    const qsizetype meta = lastWords.lastIndexOf(metaTrouble);
    const QString lastLine = lastWords.trimmed().section(u'\n', -1).left(longestLine); // the rest is in the details
    Error problem;
    if (tellsOfFullDisk(lastWords))
        problem =
            error(Error::Kind::File,
                  LocalServerText::tr("The disk with the local server's folder %1 is full. Free some space on it.")
                      .arg(shown));
    else if (meta >= 0)
        problem = error(Error::Kind::File,
                        LocalServerText::tr(
                            "The local server's list of databases and users in %1 is damaged (%2). Put a copy of it "
                            "back, or move the folder %3 away to begin with an empty server.")
                            .arg(shown + QStringLiteral("/meta/meta.db"),
                                 lastWords.mid(meta + metaTrouble.size()).section(u'\n', 0, 0), shown));
    else
        problem = error(Error::Kind::Unavailable,
                        lastLine.isEmpty()
                            ? LocalServerText::tr("%1 Its folder is %2.").arg(what, shown)
                            : LocalServerText::tr("%1 Its folder is %2. It said last: %3").arg(what, shown, lastLine));
    problem.details.serverText = lastWords;
    return problem;
}

Error wrongPassword(Error problem, const QString &folder)
{
    problem.message = LocalServerText::tr(
                          "The local server does not accept the password in %1. Put the right file back, or move that "
                          "folder away to begin with an empty server.")
                          .arg(QDir::toNativeSeparators(folder));
    return problem;
}

QString describe(const PrivateNetwork::Refusal &refusal)
{
    const char *what = "unshare";
    if (refusal.step == PrivateNetwork::Step::Users)
        what = "uid_map";
    else if (refusal.step == PrivateNetwork::Step::Groups)
        what = "gid_map";
    else if (refusal.step == PrivateNetwork::Step::Loopback)
        what = "lo";
    return QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromLocal8Bit(::strerror(refusal.error));
}

QString openServerWarning(const QString &reason)
{
    return LocalServerText::tr(
               "This system gives the local server no network of its own (%1): it also listens at two ports of this "
               "machine. The one for backups asks for no login, so that every user of this machine can read and "
               "restore all its data.")
        .arg(reason);
}

} // namespace penstock
