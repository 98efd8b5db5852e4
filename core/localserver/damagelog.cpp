// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/damagelog.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct LocalServerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

/// The value of a key in a line of logfmt: bare, or quoted with backslashes.
QByteArray valueOf(const QByteArray &line, const QByteArray &key)
{
    const QByteArray before = ' ' + key + '=';
    qsizetype at = line.indexOf(before);
    if (at < 0)
        return {};
    at += before.size();
    if (at >= line.size() || line[at] != '"') {
        const qsizetype end = line.indexOf(' ', at);
        return line.mid(at, end < 0 ? -1 : end - at);
    }
    QByteArray value;
    for (++at; at < line.size() && line[at] != '"'; ++at) {
        if (line[at] == '\\' && at + 1 < line.size())
            ++at;
        value += line[at];
    }
    return value;
}

QString shown(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

std::optional<QString> DamageLog::read(const QByteArray &line)
{
    const QByteArray message = valueOf(line, "msg");
    const QByteArray path = valueOf(line, "path");
    const QString reason = shown(valueOf(line, "error"));
    const QString time = shown(line.startsWith("ts=") ? line.mid(3, line.indexOf(' ') - 3) : QByteArray());
    if (message == "Reading file") {
        m_sizes.insert(path, valueOf(line, "size").toLongLong());
    } else if (message == "File corrupt") {
        const qint64 kept = valueOf(line, "pos").toLongLong();
        const qint64 dropped = m_sizes.value(path, kept) - kept;
        return LocalServerText::tr(
                   "%1: of the write-ahead log %2 the last %3 bytes were dropped as damaged (%4). Rows that were "
                   "written last may be missing.")
            .arg(time, shown(path))
            .arg(dropped)
            .arg(reason);
    } else if (message == "Cannot read corrupt tsm file, renaming") {
        return LocalServerText::tr(
                   "%1: the data file %2 is damaged (%3) and was set aside as %2.bad. Its rows are missing.")
            .arg(time, shown(path), reason);
    } else if (message == "Failed to open shard") {
        return LocalServerText::tr("%1: the shard %2 could not be opened (%3). Its rows are missing.")
            .arg(time, shown(valueOf(line, "db_shard_id")), reason);
    }
    return std::nullopt;
}

} // namespace penstock
