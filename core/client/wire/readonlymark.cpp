// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/readonlymark.h"

#include "core/connection/profile.h"
#include "core/query/redaction.h"
#include "core/query/script.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

struct ReadOnlyMarkText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ReadOnlyMark)
};

constexpr qsizetype longestStatement = 60; // characters

Status refused(const Profile &profile, const QString &why)
{
    return failure(
        Error::Kind::Permission,
        ReadOnlyMarkText::tr("The connection %1 is marked as read-only: %2 Nothing was sent. The mark is in the "
                             "connection's settings.")
            .arg(profile.name, why));
}

/// Without its secrets, which are taken out before it is cut: half a secret could not be told from other text.
QString quotedOf(const Statement &statement)
{
    const Script shown(withoutSecrets(statement.text(), statement.language()), statement.language());
    const Statement first = shown.statements().value(0);
    return inOneLine(first.tokens(), longestStatement);
}

} // namespace

Status checkMayWrite(const Profile &profile)
{
    return profile.isReadOnly ? refused(profile, ReadOnlyMarkText::tr("no data is written through it.")) : Status();
}

Status checkMayRun(const Profile &profile, const Script &script)
{
    if (!profile.isReadOnly || script.isReadOnly())
        return {};
    const QList<Statement> &statements = script.statements();
    const auto first = std::ranges::find_if_not(statements, &Statement::isReadOnly);
    const QString text = quotedOf(*first);
    if (first->changesData() || first->destruction())
        return refused(profile, ReadOnlyMarkText::tr("\"%1\" changes what the server holds.").arg(text));
    return refused(profile, ReadOnlyMarkText::tr("\"%1\" is not sure to change nothing.").arg(text));
}

Status checkMayChange(const Profile &profile, const QString &what)
{
    return profile.isReadOnly ? refused(profile, ReadOnlyMarkText::tr("\"%1\" changes the server.").arg(what))
                              : Status();
}

} // namespace penstock
