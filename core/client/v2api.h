// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/talk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace penstock {

/// The turns that conversations with the REST interface of 2.x are made of. A light handle, valid as long as the
/// dialect.
class V2Api
{
    Q_DECLARE_TR_FUNCTIONS(penstock::V2Api)

public:
    using ListReader = std::function<Result<Talk>(const QJsonArray &)>;
    using ObjectReader = std::function<Result<Talk>(const QJsonObject &)>;
    using IdReader = std::function<Result<Talk>(const QString &id)>;

    explicit V2Api(const Dialect &dialect) : m_dialect(&dialect) {}

    const Dialect &dialect() const { return *m_dialect; }

    HttpRequest request(const QByteArray &method, const QByteArray &path, const HttpParameters &parameters = {}) const;
    HttpRequest jsonRequest(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const;

    /// /api/v2/buckets/{id}, the id percent-encoded.
    static QByteArray pathOf(const char *collection, const QString &id, const char *below = "");

    /// Everything in `member` of all pages. `first` asks for the first page; the others are where links.next says.
    Talk list(const HttpRequest &first, const QString &member, ListReader then) const;
    Talk buckets(ListReader then) const;
    Talk organizations(ListReader then) const;

    /// The bucket of exactly that name; NotFound otherwise.
    Talk bucket(const QString &name, ObjectReader then) const;
    /// The user of exactly that name; NotFound otherwise.
    Talk user(const QString &name, IdReader then) const;
    /// The id of the profile's organization, or of the only one that the login sees.
    Result<Talk> organization(IdReader then) const;

    /// org= or orgID= of the profile's organization; nothing when it has none.
    HttpParameters organizationParameter() const;

private:
    Talk page(const HttpRequest &request, const QString &member, const QJsonArray &before, ListReader then) const;
    Talk named(const HttpRequest &request, const QString &member, const QString &name, const QString &missing,
               ObjectReader then) const;

    const Dialect *m_dialect;
};

} // namespace penstock
