// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect.h"

#include "core/client/authorization.h"
#include "core/client/v1dialect.h"
#include "core/client/v2dialect.h"
#include "core/client/v3dialect.h"

namespace penstock {

std::unique_ptr<const Dialect> Dialect::create(const ClientSettings &settings)
{
    const Flavour flavour =
        settings.profile.flavour == Flavour::Unknown ? settings.server.flavour : settings.profile.flavour;
    switch (flavour) {
    case Flavour::V2:
        return std::make_unique<V2Dialect>(settings);
    case Flavour::V3:
    case Flavour::V3Distributed:
        return std::make_unique<V3Dialect>(settings);
    default:
        return std::make_unique<V1Dialect>(settings);
    }
}

HttpRequest Dialect::newRequest(const QByteArray &method, const QByteArray &path) const
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    addCommonHeaders(request, m_settings);
    addAuthorization(request, m_settings);
    return request;
}

} // namespace penstock
