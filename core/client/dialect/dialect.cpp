// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialect.h"

#include "core/client/wire/authorization.h"

#include <QRegularExpression>

namespace penstock {

HttpRequest Dialect::newRequest(const QByteArray &method, const QByteArray &path) const
{
    HttpRequest request = penstock::newRequest(m_settings, method, path);
    request.followsRedirects = true;
    return request;
}

HttpParameters Dialect::organization() const
{
    const QString &organization = m_settings.profile.organization;
    const QString idName = QStringLiteral("orgID");
    if (!organization.isEmpty())
        return {{isOrganizationId(organization) ? idName : QStringLiteral("org"), organization}};
    if (m_settings.flavour() == Flavour::V2 && !m_settings.server.organizationId.isEmpty())
        return {{idName, m_settings.server.organizationId}};
    return {};
}

Status Dialect::checkOrganization() const
{
    if (organization().isEmpty() && !m_settings.server.organizations.isEmpty())
        return std::unexpected(severalOrganizations(m_settings.server.organizations));
    return {};
}

bool isOrganizationId(const QString &text)
{
    // What is written like an id is taken for one by 2.x in `bucket` too, but not in `org`.
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F]{16}$"));
    return id.match(text).hasMatch();
}

Error severalOrganizations(const QStringList &names)
{
    return failure(Error::Kind::BadInput,
                   Dialect::tr("The login sees several organizations: %1. Say in the connection's settings which one "
                               "is meant; on the command line by --org.")
                       .arg(names.join(QStringLiteral(", "))))
        .error();
}

} // namespace penstock
