// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/talk/talk.h"

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
    using ParameterReader = std::function<Result<Talk>(const HttpParameters &organization)>;

    explicit V2Api(const Dialect &dialect) : m_dialect(&dialect) {}

    const Dialect &dialect() const { return *m_dialect; }

    HttpRequest request(const QByteArray &method, const QByteArray &path, const HttpParameters &parameters = {}) const;
    HttpRequest jsonRequest(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const;

    /// /api/v2/buckets/{id}, the id percent-encoded.
    static QByteArray pathOf(const char *collection, const QString &id, const char *below = "");

    /// Everything in `member` of all pages. `first` asks for the first page; the others are where links.next says.
    /// Where no link says it (users and organizations), a full page is followed by the one at the next offset.
    Talk list(const HttpRequest &first, const QString &member, ListReader then) const;
    /// Of the organization that is meant; see inOrganization().
    Result<Talk> buckets(ListReader then) const;
    Talk organizations(ListReader then) const;

    /// The bucket of exactly that name in the organization that is meant; NotFound when there is none, BadInput when
    /// several could be meant.
    Result<Talk> bucket(const QString &name, ObjectReader then) const;
    /// The user of exactly that name; NotFound otherwise.
    Talk user(const QString &name, IdReader then) const;
    /// The id of the profile's organization, or of the only one that the login sees. BadInput, with their names, when
    /// it sees several: the first one is never as good as any other.
    Result<Talk> organization(IdReader then) const;
    /// The same as org= or orgID=. Nothing for a login that sees no organization at all: what it sees is all there is.
    Result<Talk> inOrganization(ParameterReader then) const;

private:
    /// What to do when the profile names no organization; `none`: when the login sees none.
    Result<Talk> onlyOrganization(IdReader then, const std::function<Result<Talk>()> &none) const;
    Talk page(const HttpRequest &request, const QString &member, const QJsonArray &before, ListReader then) const;
    Talk named(const HttpRequest &request, const QString &member, const QString &name, const QString &missing,
               ObjectReader then) const;

    const Dialect *m_dialect;
};

} // namespace penstock
