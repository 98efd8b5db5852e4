// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/adminoptions.h"

#include "core/client/admin/adminoperation.h"

#include <QCommandLineParser>

#include <algorithm>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

constexpr int kinds = int(AdminRequest::lastKind) + 1;

std::unexpected<Error> badInput(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

bool takes(const AdminOperation &operation, AdminField field)
{
    return std::ranges::any_of(operation.fields,
                               [field](const AdminOperation::Use &use) { return use.field == field; });
}

/// The actions that have the field.
QStringList actionsWith(AdminField field)
{
    QStringList names;
    for (int kind = 0; kind < kinds; ++kind) {
        const AdminOperation operation = adminOperation(Kind(kind));
        if (takes(operation, field))
            names += operation.name;
    }
    return names;
}

} // namespace

QStringList AdminOptions::actionNames()
{
    QStringList names;
    names.reserve(kinds);
    for (int kind = 0; kind < kinds; ++kind)
        names += adminOperation(Kind(kind)).name;
    return names;
}

void AdminOptions::addTo(QCommandLineParser &parser)
{
    for (int i = 0; i <= int(lastAdminField); ++i) {
        const AdminFieldInfo info = adminField(AdminField(i));
        if (info.option.isEmpty())
            continue;
        const QString help = tr("%1 For: %2.", "what an option says, the actions that have it")
                                 .arg(info.help, actionsWith(AdminField(i)).join(QStringLiteral(", ")));
        if (info.valueName.isEmpty())
            parser.addOption({info.option, help});
        else
            parser.addOption({info.option, help, info.valueName});
    }
}

Result<AdminRequest> AdminOptions::read(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const std::optional<Kind> kind =
        arguments.size() == 1 ? adminKindOf(arguments.constFirst()) : std::optional<Kind>();
    if (!kind)
        return badInput(tr("Say what to do, one of: %1.").arg(actionNames().join(QStringLiteral(", "))));
    AdminRequest request;
    request.kind = *kind;
    const AdminOperation operation = adminOperation(*kind);
    for (int i = 0; i <= int(lastAdminField); ++i) {
        const auto field = AdminField(i);
        const AdminFieldInfo info = adminField(field);
        if (info.option.isEmpty() || !parser.isSet(info.option))
            continue;
        const QString option = QStringLiteral("--") + info.option;
        // Of a connection it is the one that is used when nothing else is said, so that it may stand anywhere.
        if (!takes(operation, field) && field != AdminField::Database)
            return badInput(tr("%1 has no %2; it is for: %3.")
                                .arg(operation.name, option, actionsWith(field).join(QStringLiteral(", "))));
        const QStringList values = info.valueName.isEmpty() ? QStringList{QString()} : parser.values(info.option);
        if (const Status status = setAdminField(request, field, values, option); !status)
            return std::unexpected(status.error());
    }
    return request;
}

} // namespace penstock
