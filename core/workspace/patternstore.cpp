// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/patternstore.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace penstock {

PatternStore::PatternStore(const QString &path, QObject *parent) : QObject(parent), m_shared(path)
{
    connect(&m_shared, &SharedFile::failed, this, &PatternStore::failed);
    QFile file(path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_readable = failure(Error::Kind::File, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    } else if (const Result<PatternFile> read = PatternFile::fromJson(file.readAll())) {
        m_file = *read;
        // Written anew, it would lose what was not understood.
        if (!m_file.problems.isEmpty())
            m_readable = failure(Error::Kind::BadInput, tr("%1 holds patterns that cannot be used. Mend or remove them "
                                                           "there first: %2")
                                                            .arg(path, m_file.problems.constFirst()));
    } else {
        m_readable = failure(Error::Kind::BadInput, tr("%1: %2").arg(path, read.error().message));
    }
    if (!m_readable && m_file.problems.isEmpty())
        m_file.problems += m_readable.error().message;
}

QString PatternStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/penstock/patterns.json");
}

QList<PatternGroup> PatternStore::groups(Language language) const
{
    QList<PatternGroup> groups;
    PatternGroup rest{tr("My patterns"), {}};
    for (const OwnPattern &own : m_file.patterns) {
        if (own.pattern.language() != language)
            continue;
        if (own.group.isEmpty()) {
            rest.patterns += own.pattern;
            continue;
        }
        const auto known = std::ranges::find(groups, own.group, &PatternGroup::title);
        if (known == groups.end())
            groups += {own.group, {own.pattern}};
        else
            known->patterns += own.pattern;
    }
    std::ranges::sort(groups, {}, &PatternGroup::title);
    if (!rest.patterns.isEmpty())
        groups += rest;
    return groups;
}

Status PatternStore::put(const OwnPattern &pattern, const std::optional<QueryPattern> &replaced)
{
    const QString &name = pattern.pattern.name();
    const Language language = pattern.pattern.language();
    if (const Status status = pattern.check(); !status)
        return status;
    const bool isItsOwn = replaced && replaced->name() == name && replaced->language() == language;
    if (!isItsOwn &&
        std::ranges::any_of(m_file.patterns, [&](const OwnPattern &any) { return any.isNamed(language, name); }))
        return failure(Error::Kind::BadInput, tr("There is a pattern %1 already.").arg(name));
    return change([pattern, replaced](PatternFile &file) {
        const auto old = std::ranges::find_if(file.patterns, [&](const OwnPattern &any) {
            return replaced && any.isNamed(replaced->language(), replaced->name());
        });
        if (old == file.patterns.end())
            file.put(pattern);
        else
            *old = pattern;
    });
}

Status PatternStore::remove(Language language, const QString &name)
{
    return change([language, name](PatternFile &file) { file.remove(language, name); });
}

Result<QStringList> PatternStore::take(const QByteArray &file)
{
    const Result<PatternFile> read = PatternFile::fromJson(file);
    if (!read)
        return std::unexpected(read.error());
    const Status status = change([taken = read->patterns](PatternFile &own) {
        for (const OwnPattern &pattern : taken)
            own.put(pattern);
    });
    if (!status)
        return std::unexpected(status.error());
    return read->problems;
}

/// Here, and in the file as another window has written it meanwhile.
Status PatternStore::change(const std::function<void(PatternFile &)> &change)
{
    if (!m_readable)
        return m_readable;
    change(m_file);
    m_shared.change([change](const QByteArray &before) -> std::optional<QByteArray> {
        Result<PatternFile> file = before.isEmpty() ? PatternFile() : PatternFile::fromJson(before);
        if (!file || !file->problems.isEmpty())
            return std::nullopt;
        change(*file);
        return file->toJson();
    });
    Q_EMIT changed();
    return {};
}

} // namespace penstock
