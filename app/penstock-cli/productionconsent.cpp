// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/productionconsent.h"

#include "core/connection/profile.h"
#include "core/query/script.h"

#include <QCommandLineParser>

#include <algorithm>

namespace penstock {

namespace {

const QString confirmOption = QStringLiteral("confirm");

} // namespace

void ProductionConsent::addTo(QCommandLineParser &parser)
{
    parser.addOption({confirmOption,
                      tr("Do what cannot be undone also on a connection that is marked as production: this one, by its "
                         "name."),
                      QStringLiteral("name")});
}

void ProductionConsent::addForUndoTo(QCommandLineParser &parser)
{
    parser.addOption({confirmOption,
                      tr("With --undo: delete also on a connection that is marked as production: this one, by its "
                         "name."),
                      QStringLiteral("name")});
}

ProductionConsent ProductionConsent::read(const QCommandLineParser &parser)
{
    ProductionConsent consent;
    if (parser.isSet(confirmOption))
        consent.m_name = parser.value(confirmOption);
    return consent;
}

Status ProductionConsent::check(const Profile &profile, const Script &script) const
{
    const QList<Destruction> losses = script.destructions();
    if (losses.isEmpty())
        return {};
    const Destruction &first = losses.constFirst();
    const QString what = first.object.isEmpty() ? first.verb : first.verb + u' ' + first.object;
    const bool isSure = !std::ranges::all_of(losses, &Destruction::isAlteration);
    return check(profile, losses.size() == 1 ? what : what + QStringLiteral("; …"), isSure);
}

Status ProductionConsent::check(const Profile &profile, const QString &what, bool isSure) const
{
    if (m_name && *m_name != profile.name)
        return failure(
            Error::Kind::BadInput,
            (isSure ? tr("%1: this cannot be undone, and has not been done. --confirm says \"%2\", but the connection "
                         "is \"%3\".")
                    : tr("%1: this may take something away for good, and has not been done. --confirm says \"%2\", but "
                         "the connection is \"%3\"."))
                .arg(what, *m_name, profile.name));
    if (profile.isProduction && !m_name)
        return failure(
            Error::Kind::BadInput,
            (isSure ? tr("%1: this cannot be undone, and has not been done: \"%2\" is a production connection. Say "
                         "--confirm \"%2\" to do it.")
                    : tr("%1: this may take something away for good, and has not been done: \"%2\" is a production "
                         "connection. Say --confirm \"%2\" to do it."))
                .arg(what, profile.name));
    return {};
}

} // namespace penstock
